"""Subjects of music and of what is made by hand."""

from smallsteps_tui.domain.shrinking.subject import Subject

ARTS = (
    Subject(
        ("Play one chord", "Take the guitar out of its case", "Put the guitar where the chair is"),
        nouns="guitar, ukulele, banjo, bass guitar",
    ),
    Subject(
        ("Play one chord", "Lift the lid of the piano", "Sit down at the piano"),
        nouns="piano, keyboard, organ",
    ),
    Subject(
        ("Play one long note", "Open the {named} case | Open the case", "Put the music on the stand"),
        nouns="violin, viola, cello, flute, clarinet, trumpet, saxophone, trombone, oboe, harp, accordion",
    ),
    Subject(
        ("Hum one line of it", "Put the words on the table", "Open the window and hum one note"),
        verbs="sing",
        nouns="singing, choir",
    ),
    Subject(
        ("Play one bar, slowly", "Hum one line of it", "Put the music on the stand"),
        nouns="scales, song, sheet music, drums, instrument, sonata",
    ),
    Subject(
        (
            "Open the tin and stir once",
            "Paint one patch the size of a hand",
            "Put the brush and the tin beside it",
        ),
        verbs="paint, repaint, varnish, stain",
        nouns="wall, fence, room, door, kitchen, bedroom, bathroom, ceiling, shed, hallway, house, deck",
        both=True,
    ),
    Subject(
        ("Draw one line", "Put a pencil on the paper", "Open the sketchbook at an empty page"),
        verbs="draw, sketch, doodle",
        nouns="drawing, sketchbook, sketching",
    ),
    Subject(
        ("Dip the brush in one colour", "Put one colour on the paper", "Put the paints on the table"),
        verbs="paint",
        nouns="painting, watercolour, watercolor",
    ),
    Subject(
        ("Knit one stitch", "Pick up the needles", "Put the wool on the armchair"),
        verbs="knit, crochet",
        nouns="knitting, crochet, scarf, sweater, jumper",
    ),
    Subject(
        ("Thread the needle", "Sew one stitch", "Put the sewing box on the table"),
        verbs="sew, mend, embroider, quilt",
        nouns="sewing, quilt, embroidery, hem, button",
    ),
    Subject(
        ("Take one picture from the window", "Charge the camera", "Put the camera in the bag"),
        verbs="photograph",
        nouns="photography, camera",
    ),
    Subject(
        (
            "Record ten seconds and keep them",
            "Write down its first sentence",
            "Put the microphone on the table",
        ),
        nouns="podcast, youtube, video, vlog, recording",
    ),
)
