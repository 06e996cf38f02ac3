"""Words of somebody else's danger."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

SOMEONE_ELSES = """
what -i .. said|says|told|wrote|texted .. about|of =dying|suicide|killing|ending
@relative|@friend|@name|he|she|they|someone has|had|just|already? =swallowed something|bleach|battery|magnet|poison
@relative|@friend|@name|he|she|they|someone .. =took|taken|swallowed .. overdose|bleach|poison
@relative|@friend|@name|he|she|they|someone =took|swallowed pills|paracetamol|tablets
@relative|@friend|@name|he|she|they|someone has|have|just|already? =took|taken|swallowed .. all|too|whole|loads|many|
  bunch|lot|packet|bottle|handful & pills|tablets|paracetamol|meds|painkillers
his|her|their|@name =overdose
@relative|@friend|@name|him|her|them .. after .. =overdose|attempt -at|to
@name is|was|be|feels|feeling|seems|sounds|sounded? so|very|really|quite? =suicidal
@relative|@friend|he|she|they|someone|patient .. @killing|kill|end|off|hang .. =himself|herself|themselves|themself
@relative|@friend|he|she|they|someone|patient .. hurt .. =himself|herself|themselves|themself -on|at|shaving|playing|
  falling|skiing|climbing|gardening|lifting|running|cooking|skating|cycling
kill|hang|off|drown|shoot|unalive|end|harm|selfharm =himself|herself|themselves|themself|yourself
hurt|cut =himself|herself|themselves|themself|yourself -on|at|shaving|playing|falling|skiing|climbing|gardening|
  lifting|running|cooking|skating|cycling
hurt|cut =himself|herself|themselves|themself|yourself on -the|a|his|her|their
hurt|cut =himself|herself|themselves|themself|yourself on the|a|his|her|their -slide|stairs|tin|can|bike|scooter|
  trampoline|swing|climbing|pitch|bus|door|table|corner|fence|gate|ice|step|steps|treadmill|kerb
hurt|cut =himself|herself|themselves|themself|yourself at -football|rugby|gymnastics|hockey|netball|training|practice|
  karate|judo|basketball|cricket
@relative|@friend|he|she|they|someone|everyone .. is|was|are|be|feels|been|feeling|seems|might? .. =suicidal
@relative|@friend|he|she|they|someone|him|her|them .. =suicidal|suicide
suicidal @relative|@friend|teen|person|caller|pupil
suicide .. @relative|@friend|him|her
@relative|@friend|@name|he|she|they|someone that|who|really|just|still|keeps|has|is|was|also|now|been? been|just|now|
  really|still? want|said|says|wishes|talks|talking|threatening|threatens|threatened|planning|tried|trying ... =die|
  dead|suicide|alive -for|to|live
someone|friend|person i know|love wants|wanted|said|says|talks|tried ... =die|suicide|dead
@relative|@friend|he|she|they|someone that|who|really|just|still? =want|wishes to end|not .. it|things|life|live|be|
  wake|here
@relative|@friend|he|she|they|someone who|do|did|may|might? not =want to live|be|wake|exist
@relative|@friend|he|she|they|someone .. =overdose
@relative|@friend|him|her|them|he|she .. after .. his|her|their|the? .. =attempt|overdose
@relative|@friend|@name|his|her|their .. =suicide .. attempt|note|letter|plan|thoughts|threat
ask ... if|whether|about ... suicide|suicidal|die|alive|kill
talk .. him|her|them|@relative|@friend .. out of|off it|ledge|suicide|roof|bridge
keep|stop|save .. @relative|@friend|him|her|them .. from .. =suicide|dying|ending|alive|overdosing
keep|stop|save .. @relative|@friend|him|her|them .. from .. =killing -each|time|bugs|ants|plants
keep|stop|save .. @relative|@friend|him|her|them .. from .. =jumping -on|up|about|around|all
keep|stop|save .. @relative|@friend|him|her|them .. from .. =jumping on .. tracks|rails|line|motorway|train
keep .. @relative|him|her|them|@friend =alive
lock|hide|take|put|remove|check|count ... =@tablets|medicine|knife|knives|gun|rope|blades|razors|paracetamol|
  painkillers|ammo|firearm|rifle|pistol .. from|so my? @relative|him|her|them|he|she|@friend|@name
lock|hide|take|put|remove|check|count ... =@tablets|knives|gun|rope|blades|razors|painkillers .. away|out .. from|so|
  because my? @relative|him|her|them|he|she|@friend|@name
@relative|@friend|he|she|they|someone .. =cut|selfharm|harming -the|a|my|off|down|cake|grass|costs|in|out|across|
  through|me|short|into|up|back|firewood|wood|hair|keys|fabric|logs|hedges|himself|herself|themselves
@relative|@friend|his|her|their .. =selfharm
"""

MAYBE_SOMEONE_ELSES = """
think|scared|afraid|worried|worry|frightened|terrified|fear|reckon|feeling ... might|may|will|could|going|gonna to? do
  =something|anything $|stupid|silly|daft|bad|drastic|rash|terrible
@relative|@friend|@name|he|she ... =giving his|her|their .. away -jumble|charity|ebay
@relative|@friend|@name|he|she|they .. keep|is|was|been? talking|talks|joking|jokes about =ending|dying
he|she|@name|@relative|@friend left a|his|her =note -on|for|about|that|with
@relative|@friend|he|she|they =tried it again
@relative|@friend|he|she|they =tried it last night
sit|stay|watch|look .. up|with|over|after .. @relative|@friend|him|her|them & =tried|attempted it|last|again
worried|scared|afraid|check .. about|that|on|for? ... @relative|@friend|him|her|them|he|she ... will|might|may|could
  do|hurt =something|himself|herself|themselves
sit|stay|be|check .. with|on .. @relative|@friend|him|her|them .. =so|until|after|through .. not|crisis|safe|attempt|
  alone|night
not leave .. @relative|@friend|him|her|them =alone|tonight
do something =stupid|silly -for|fun|together|with
do something =stupid|silly for -charity|fun|the|a|laugh
do something =stupid|silly with -kids|the|children|friends|my
do something =stupid|silly with the|my -kids|children|boys|girls|grandkids|family
@relative|@friend|he|she .. =goodbye .. text|message|note|letter
"""

TABLES = (
    (Kind.SOMEONE_ELSES_CRISIS, Tier.SURE, Way.AWAY, SOMEONE_ELSES),
    (Kind.SOMEONE_ELSES_CRISIS, Tier.UNSURE, Way.AWAY, MAYBE_SOMEONE_ELSES),
)
