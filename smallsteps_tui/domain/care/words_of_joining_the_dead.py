"""Words of going where somebody dead is."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

BEING_WITH = """
be|being|go|back with my|our @relative =again .. tonight|now|soon|by|for|on|at|$
be|being|go|sleep|lie .. with him|her|them|@name =again $|soon|forever|now|tonight
"""
"""Being with somebody again, who may be far away or dead."""

MAYBE_JOINING_THE_DEAD = """
@want .. to =join my|our wife|husband|mum|dad|son|daughter|baby|boy|girl|twin $
see|meet|be|being|join|reunited|follow|hold|hug|hear|find|go ... =dead|late|lost @relative again|soon|tonight|there|
  @time|by|$
reunite with .. =late|dead|lost
go|be|being|get with|to|back .. @relative .. we|i =lost
join|with|to|meet|find|see .. ones|those|people|everyone|all who|that .. =gone|passed|died|left us|before|away|$|
  already|on
see|meet|hold|hug|be|kiss|hear ... in|into|until .. =next life|world
=afterlife
be|go|going|fly|live|rest|home with|to|among .. =angels
go|going|come home to =god|jesus|lord
meet|face my|the =maker $|@time|by|tonight|this|soon
where the =dead are|go|live|is
go|going|leave|take|do|end .. the|same =way @relative|@name|he|she|they did|died|left|go $|too|@time
go|going|be|get where @relative|@name|he|she|they =went|gone $|too|now|soon|@time
same =way out as|that
=join|follow & year|months to the day
join|follow ... in|into|under the =ground|grave|earth|soil
him|her|them|@relative|@name|he|she ... =waiting .. for me .. up there|$
he|she|they|@relative|@name ... =waiting for me i .. coming
not =long now|until|till ... mum|dad|nan|gran|grandad|love|darling ... coming|you|there
not =long now ... baby ... coming|you|there
not =long until|till ... baby ... you|there
not =long now|until|till ... coming|with|see|join|meet|together .. you|him|her|them
find|see|join|get|reach|come to? him|her|them =where he|she|they is|are|went|has
beside|with|next to? him|her|them|@relative =forever
wake up? .. beside|next|with to? .. =dead|late|angels|heaven
be|being =buried next|beside|with|alongside|near to? .. him|her|mum|dad|them|@relative .. before|by|this|soon|too|now|
  tonight
leave|quit this|the =world ... with|to|join|see|find
=cross over to|and ... with|see|join|him|her|mum|dad
meet|join|see|with|to ... everyone|all|those i|we =lost
again & =died|dead|passed & hold|hug|kiss|meet
back|way to him|her|them & =dead|died|passed
go|going|leave the =way my|our @relative went|did|died|left $|too
lie|lying|sleep down? =beside|alongside him|her|them|@relative|@name for|forever good|$|now
=heaven|paradise|afterlife|eternity|churchyard|hereafter & be|join|see|meet|hold|hug|sleep|find|reach|go|catch|wait &
  him|her|them|@relative|@name|i|me
be|become|being .. =star|angel with|beside|like|too|now|up him|her|them|@relative|@name|there
be|lie|sleep|join|rest|am ... in|under the =earth|churchyard|grave|soil|cemetery with|beside|next|by|near|too
put me|us|myself|my ... in|under the =earth|churchyard|grave|soil|cemetery with|beside|next|by|near|too
join|rest|sleep|lie|be|buried ... in|at the =churchyard|cemetery|graveyard
laid to =rest beside|next|with|near|by
go|going|get|come|be ... =where my? @relative|@name|he|she|they is|are|has|went|gone gone? $|now|already
go|going|leave the =same way .. as|like @relative|him|her|@name
take|follow|go the|his|her =path|road|way he|she|they|@relative took|chose $|out|off|too
join|follow|go|be|after & went|gone|left =first
go|be|join|with|without .. him|her|them|@relative|@name ... =long enough
alone|lonely & my =way & he|she|they|him|her|@relative
him|her|he|she|@relative|@name ... =wherever he|she|they is|are|went
sleep|lie|rest|stay beside|with|next|by ... =forever
sleep|lie|rest beside|with|next|by ... for =good $|now|this
be|go|stay with @relative|him|her|@name .. where .. =quiet|peaceful|dark|pain|warm
together|reunited|all ... up =there
angel & =take|fetch|carry|call|come & me
go with him|her|them =this time
other =side -of|street|road|world & see|meet|join|find|hug|hold
go|get|come|be back|with|to ... who =passed|died
meet|see|join|find|reunited|with|be .. =dead|lost|late one|friends|family|people
again|tonight|soon|too|forever & =died|dead|passed & be|go|back with
be|being =buried ... beside|next|alongside|with
end|stop|not|no|behind|done ... =without him|her|them|@relative $|anymore|any|now
join the|my =angels $|@time|on|now
be|go|home with|to =jesus|god|allah|lord $|@time|this|on
share his|her|their =grave|coffin|tomb|earth
where nothing|nobody .. =hurt & go|be|get|leave
where it .. not|never|no|cannot|stop|cease .. =hurt & go|be|get|leave
where it =hurt less|no|nothing|anymore & go|be|get|leave
=wherever @relative|@name|he|she|they is? went|gone|is|goes & i|going|too
leave =here and|to .. find|join|see|be ... him|her|them|@relative|@name
=miss him|her|them & join|follow
be|being =apart from him|her|them|@relative
follow|join my|our? @relative|him|her|them|@name to|into|in the|his|her =grave|ground|earth
under|beneath|in the =ground|earth|soil & be|lie|rest|next|beside|with & him|her|them|@relative|@name|i
not|never .. =live|go|carry on after|without him|her|them|@relative|@name -at
=long now? .. i am coming
=where he|she|they is|are .. with him|her|them
follow him|her|them|@relative|@name =soon $|now|then
i am =coming to you $|mum|dad|nan|gran|my|love|baby|now|soon
be|go|home with =god|jesus|allah|lord and
join|with|see|meet ... who .. not =make|survive
follow|join him|her|them|my|our @relative? into the =river|sea|lake|water|fire|dark
die|go the =way|same he|she|they|@name|@relative died|did
=god|lord|death .. take me
be|lie|go =where he|she|they is|are under|in|underneath
let me =go|come with you|him|her $|mum|dad|love|darling|baby|my
miss =her|him|them go|join to? her|him|them
we will|finally|soon be? .. =together again .. heaven|there|at|last|forever|now
"""

TABLES = tuple((Kind.CRISIS, Tier.UNSURE, Way.TOWARDS, rows) for rows in (BEING_WITH, MAYBE_JOINING_THE_DEAD))
