"""Words of keeping oneself alive."""

from smallsteps_tui.domain.care.kinds import Kind, Tier, Way

KEEPING_SAFE = """
promise ... i will .. =call|ring|text|tell|wait .. before|first
put|keep|leave ... =tablets|pills|meds|knives .. in|at .. @relative|@friend|@name safe|house|flat|place
make it .. through|to|home .. =alive
so|because i .. not? .. on my =own|alone with it|this|them|tonight
not|never .. leave me =alone tonight|today|until|when|now
through .. to|till|until =sunrise|dawn|daylight
make|get|hold it|on|through|to? to|till|until|through? =morning|tonight|dawn $
text|call|ring|phone|message|tell|wake|find|go|speak|talk|sit ... when|if|whenever|before .. i .. want .. to =die|
  disappear
text|call|ring|phone|message|tell|wake|find|go|speak|talk|sit ... when|if|whenever .. i .. =suicidal
ring|call|text|phone|message|email|contact|talk .. to? =samaritans|lifeline|hotline|116123
call|ring|phone|text|message|tell|go|wake ... when|if|whenever the? it|things|thoughts|night .. get|turn|feel =bad|
  dark|heavy|scary|unbearable
think|thoughts ... =killing|suicide|dying|ending ... less|fewer|rarely -painful|painfully
ring|call|text|phone|dial .. =116|988
throw|bin|chuck|burn out|away|up? .. the|my =rope|noose $|away|out
less|fewer .. =thoughts .. of|about .. dying|death|suicide|killing|ending
put|lock|give|hide|keep|take|leave|hand|move ... =@poisons ... so|that|where .. i .. not .. use|reach|get|take|touch|
  find
flush|dump|destroy|bin|throw|chuck the|those|these|all|hidden|saved|spare =pills|stash|paracetamol -up
bin|flush|return|hand|give ... @pills .. i .. =saved|stashed|hoarded|kept|hid
not|never|without .. be|being =alone tonight|today|when|until|now|at
let|ask|have @relative|@friend|@name .. look|keep|hold|mind ... =@poisons
stay|keep away from .. =bridge|tracks|roof|platform|station
tell ... @relative|@friend|@name .. i .. want .. =die -for
safety|crisis|safe plan
crisis line|lifeline|card|team|number|box|text|centre|center
suicide|suicidal hotline|helpline|lifeline|line
stay|keep|remain|be =alive -no
stay|keep myself? =safe
keep =myself alive|safe
stay|live|last|hold|hang here? on? =till|until .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|
  tomorrow|tonight|weekend|christmas|spring|summer|therapy
stay here|another|tonight|one
stay with|at .. so i do not
still be here|alive|around
be =here|alive|around for .. next|my|her|his|the
live another|one|till|until|to see
find|list|write|name|read|count|remember|think|add|keep|know|see|look|have .. of|for|my|a|one|more? .. =reason to
  live|stay|keep
^ =reason to live|stay|keep
my|her|his|another|one|two|three|five|ten|more =reason to live|stay|keep
reasons for living|staying
=tablets|pills|meds|knives locked up|away
ring|call|text|phone|message @relative|@friend|@helper|@name|someone .. when|if .. the? =thoughts|urges|voices start|
  come|get
keep =breathing till|until
choose life|living
give|hand|lend|drop|pass|ask ... =@poisons ... keep|back|pharmacy|pharmacist|chemist|away|safe|disposal|over|hold|look
take|get ... =@poisons ... pharmacy|pharmacist|chemist|disposal
take|bring|get ... =@poisons .. back to|in|into|there|$
get|take|move|want|have|keep ... =@poisons|ropes|razor|ammunition ... out of .. house|flat|home|room|reach|sight|
  building
flush|bin|dump|throw|return|hand ... =leftover|spare|old|expired|unused|extra|remaining @poisons
remove ... =@poisons
give|hand|pass @relative|@friend|@helper|@name all|every|any .. =@poisons
go|get|take|come to|me .. =hospital|er|e|ward if|when|because i not? .. safe|keep|cope|manage
@pills ... =worth at a time
weekly|daily =packs|dispensing|prescriptions|collection
ask|let|have|get @relative|@friend|@name|@helper .. =change|hold|keep|have|take .. code|combination|key|lock|password
  ... @poisons|safe|cabinet
let|have my|our? @relative|@friend|@name|him|her|them hold|keep|mind|have .. =@poisons -for
only|just .. keep|have|hold|get #1|few|one .. =@pills .. at|in home|house|flat|time|here
only|just .. keep|have|hold #1|few|one day|week .. =@pills
not|never|without .. be|being =alone .. with|near|around .. @poisons|blade|tablets
keep|store|leave .. =@poisons ... not at|in|by|near home|house|room|here|flat|bedroom|bed
hand over ... @poisons
hand ... @poisons over|in
give|hand|take ... =@poisons ... to .. @helper|@relative|friend|her|him|them|school|chemist|pharmacy|nurse|@name
lock|hide|put|throw|flush|remove|unload ... =@poisons away|up|out|rid
put|throw|flush|pour|tip the|those|these|all|hidden|saved|spare|old|leftover =@poisons down
take|get ... =@poisons away
get =rid of .. my|the|these|this|all? .. @poisons|rope -cured|side
ask ... keep|hold|lock|hide|take ... @poisons
return|take|bring|drop ... @poisons .. to .. =pharmacy|chemist|pharmacist
take|return ... =leftover|spare|old|unused @poisons .. back
take back ... =@poisons
lock ... @poisons
tell|call|ring|phone|text|message|talk|speak|see|show|ask ... =@helper ... suicid*|die|plan|note|overdose|pills
tell|talk|open|honest|speak|admit ... suicidal|dark|these|the|my|about =thoughts|thinking|feelings|suicide|ideation
tell|talk|speak|admit|say ... about .. =wanting to die
tell|let ... know? .. i am|feel|have been|was feeling|been|am =suicidal
tell|let ... know? .. =thinking|thoughts about|of suicide|dying|death|ending
go to .. =er|hospital|a&e .. when|if|because ... suicid*|die|thoughts
distract ... when|if ... suicid*|die
tear|rip|burn|bin|delete|shred|throw|destroy ... =suicide|goodbye note|letter
ring|call|text|phone ... samaritans|helpline|988 .. =before
suicidal thoughts pass|worksheet|plan|diary|log
survive|get =through|survived -two|three|four|five|six|both|all|whole|entire|every|#1 .. tonight|night|today
not|never|without try|attempt .. =again
not|never =act on
suicide attempt =survivor*
i had|held the|my|a =blade|razor|scissors|lighter|sharpener|compass in my hand|hands ... put|threw|gave|binned|dropped|
  handed -through|into|on|across|along
old|expired|unused|leftover|spare|dads|mums =@poisons back|to|in .. to|at? .. pharmacy|chemist|pharmacist
"""
"""A safety plan, pills handed over, staying till Monday, telling a doctor: no danger, and it counts in full."""

TABLES = ((Kind.CRISIS, Tier.NONE, Way.AWAY, KEEPING_SAFE),)
