/** Each line: a word, then others and misspellings that count as the same word here. */
export const SAME = `
kill kills killed killing kil kiling killin
myself meself mysel mysef myslef himself hisself herself themself themselves themselfs theirselves ourselves yourself urself
selfharm selfharming selfharms selfharmed selfharmer selfharmin selfham selfharn selfhurt selfhurting selfinjury selfinjure selfinjuring selfmutilation
suicide suicides sucide suiside suicid suicde suicice suecide suacide sucicide suiced su1cide suic1de
suicidal suicidel sucidal sucidel suisidal suicidle suicidial suicidual sueicidal siucidal
overdose overdosed overdosing overdoses overdoze
cut cuts cutting cuting cuttin slit slits slitting slash slashing slashed
wrist wrists wrsts arm arms leg legs thigh thighs
burn burns burning burned burnt
pill pills tablet tablets paracetamol
want wants wanting wanted wnat
to 2
hate hates hated h8
end ends ending ended
take takes taking took taken tuk
feel feels feeling felt
live living
die dieing dying
cant cannot carnt cnt
dont doesnt didnt dnt
anymore anymor nomore
wish wishes wished
me us mee
dad dads daddy father fathers mum mums mummy mom moms mam mother mothers stepdad stepmum stepmom stepfather stepmother parent parents partner partners husband husbands hubby boyfriend boyfriends boyfreind bf girlfriend gf wife ex uncle auntie aunt aunty grandad granddad grandfather grandma nan guardian
brother brothers sister sisters sibling cousin stepbrother stepsister
carer carers teacher teachers staff ta driver escort coach tutor neighbour neighbours babysitter childminder nanny assistant man men guy bloke stranger lady woman
someone somebody someones somone sum1 some1
he she they hes shes theyre and
child childs children son sons daughter daughters kid kids baby toddler grandson granddaughter grandchild grandchildren niece nephew
friend friends mate boy boys girl girls pupil student
hits hit hitting hiting hitted beat beats beating beaten punch punches punching punched kick kicks kicking kicked slap slaps slapping slapped smack smacks smacking smacked strangle strangles strangled strangling attack attacks attacked attacking batter batters battered
hurts hurt hurting hurtin hurted harm harms harming harmed
touches touch touching touched touchs touchin grope gropes groped fondles fondled
threatens threaten threatening threatened
abused abuses abusing abuseing abusd abussed abbused
abuse abuze abuss abbuse absue
abusive abussive abusiv abbusive violent controlling
violence violance violense voilence
domestic domestik domestc domesic dometic
raped rapes raping rapd
molested molest molests molesting
groomed groomd
grooming groming gromming
forced force forces forcing
made make makes making
marry married marriage mariage marrige
scared scard afraid frightened frightend terrified petrified
neglect neglected neglecting neglects
being bein getting
safeguarding safegaurding safegarding
paedophile pedophile paedo pedo
stalked stalker stalking stalks
honour honor`;
/** Words that are also written apart; those apart before the colon. */
export const PAIRS = `
self harm/harming/harms/harmed/harmer/ham/harn/hurt/hurting/injury/injure/injuring/mutilation: selfharm
my/him/his/her/your/them/their/our self/selfs/selves: myself
step dad/mum/mom/father/mother/parent/parents: stepdad
step brother/sister: stepbrother
can not: cant
do/does/did not: dont
any more: anymore
no more: nomore
in front: infront`;
/** Letters that stand for words. */
export const SHORT = `
kms kill myself
kys kill myself
wanna want to
wana want to
wonna want to
gonna going to
im i
ive i`;
/** Words that may stand anywhere in a phrase, or be left out. */
export const LITTLE = `my our his their the a an this that is am are was were be been has have had having really just so keep keeps
  kept keeping always often still sometimes again now very badly actually literally both`;
export const URGENT_PHRASES = {
    'self-harm': {
        told: `
kill myself, hurt myself, cut myself, burn myself, cut my wrist, top myself, hang myself, drown myself, stab myself, shoot myself
poison myself, starve/starving myself, do myself in, hate myself, hate my life, i am suicidal, suicidal, unalive, sewerslide
want to die, want to be dead, trying/tried to die, feel like dying, feel like ending it, hope i die, rather die, rather be dead
ready to die, dont care if i die/live, wish i was dead, wish i could die/disappear, wish i wasnt here/alive/born
wish i was not here/alive, wish i was never born, want to disappear, want to not exist, want to go to heaven
dont want to exist/live/alive/here, not want to live/exist/alive/here, never wake up, better off dead
better off without me, better without me, better if i was dead, better if i was not here, better if i wasnt here
nobody would miss me, no one would miss me, no reason to live, nothing to live for, no point living, no point in living/life
not worth living, life not worth, life isnt worth, tired of living/life, sick of living/life, done with life
had enough of life, give/giving up on life, end my life, end my own life, end it all, want to end it, going to end it
thinking of/about ending it/everything, take my own life, take too many pills, swallowed too many pills, swallowed pills
jump off bridge/building/roof, jump infront of train/car, urge/urges to cut/hurt/selfharm
thoughts of dying/death/hurting/killing/cutting/selfharm/ending, thinking about/of dying/death/killing, dark thoughts
voices tell/telling me to, cant go on, cant carry on, cant keep going, cant do this/it anymore, cant do anymore
cant take it anymore, cant take anymore, cant live like, cant live anymore
cant cope anymore, i cant cope, we cant cope, i am not coping, cant keep myself safe, not safe from myself
no way out, breaking point, end of tether, i am in crisis, child in crisis, i am not safe, i am unsafe, i am in danger`,
        unlessChild: '',
        topics: `suicide, selfharm, overdose, samaritans, childline, hopeline, mental health crisis, mental health emergency
mental breakdown, crisis line/team/number/helpline, 999`,
    },
    abuse: {
        told: `
dad/brother/carer/someone hits/hurts/touches/abused/raped/molested me, dad/carer/someone/he threatens/blackmails/blackmailing/scares me, family hits/hurts/abused me, abusive family
dad/carer/someone hits/hurts/touches/abused/raped/molested child/friend/her/him/them, dad hits/hurts/abused dad/brother
being hit/abused/groomed/raped/stalked/neglected/exploited/molested/controlled/blackmailed/trafficked, i am being hurt
child/friend being hurt, being hurt by, hit/hurt/touched/raped/molested/groomed by dad/brother/carer/someone/him, abused by
sexually abused/assaulted/hurt/touched, touches private parts/bits, touches me/her/him down there, touches me inappropriately
touches body, made me touch, raped, molested, groomed, someone grooming, sent/send/sharing/shared/leaked nudes
asking/asked for nudes, nudes of me, naked pictures/photos/pics, pressured into sex, forced/made me have sex
forced/made me to have sex, forced to have sex, forced to marry, forced to get married, forced marriage, forced/made me marry
forced/made me to marry, forced/made me get married, forced/made me to get married, arranged marriage against
scared to go home, scared of going home, scared go home, scared at home, scared of dad/brother/him/her, scared of her dad
dont feel safe, not feel safe, feel unsafe, not safe at/in home, unsafe at/in home, not safe with dad/him/her, unsafe with dad
i am not safe, i am unsafe, i am in danger, child/friend in danger, in danger at home, going to kill me, threatens to kill
he/dad will kill me, locks/locked/locking me in, wont let me leave/out, not allowed to leave house
abusive dad/brother/carer/relationship/marriage/home, dad/he/relationship abusive, dad/he controls me, dad/he controls everything
get/getting away from him/dad, escape/escaping from dad/him, escape/escaping abuse, leaving abusive, at risk of harm/abuse
unexplained bruises, bruises on child, not to tell anyone, neglecting child, child neglect, neglected child, stalking me
made me sell/carry drugs, selling drugs for him/them`,
        unlessChild: `hits me, he hurts/touches/abused/raped/molested me, he threatens me`,
        topics: `abuse, abused, domestic violence, dv, family violence, violence at/in home, coercive control, rape, sexual assault, sexual violence
incest, paedophile, fgm, female genital mutilation, female circumcision, forced marriages, honour based, honour killing/violence
child/online/sexual grooming, grooming online/gang/gangs, sextortion, revenge porn, county lines, modern slavery
trafficked, sexual/criminal/child exploitation, stalker, womens refuge, womens aid, refuge space, nspcc, childline, 999
safeguarding concern/concerns/number/line, report safeguarding/neglect, child protection concern/number/line/team`,
    },
};
/** Sequences with risky words and no risk, taken whole: the words within do not count. */
export const HARMLESS = `drug/drugs/substance/alcohol/solvent/steroid/animal/benefit abuse, substance/alcohol/drug abused
abuse of blue/disabled/drug/drugs/alcohol/substances/parking/position/benefits, dog/pet/cat/well groomed, suicide squad
i/child in danger of, dont want to live with/in/at/near/there/alone/independently, samaritans purse, rape seed
cut myself shaving, cut arm/leg holes, dad/he/carer hits me out/off/up, hits me up, body wash`;
/** Words of people at work, of study and of giving: "domestic abuse training", "Samaritans shop". */
export const WORK = `training trainer trainers course courses workshop workshops webinar elearning policy policies procedure
  procedures strategy conference qualification cpd professional professionals practitioner practitioners jobs vacancies
  volunteer volunteers volunteering shop shops fundraising donate donation donations essay coursework statistics research
  curriculum governors toolkit inset`;
/** And these after "for": "self-harm guide for schools". "Abuse by staff" is another thing. */
export const WORK_FOR = 'staff teachers schools employers managers colleges gps settings providers nurseries childminders';
/** Ordinary searches and names of services that must never bring up urgent help. Read by tests, and by nothing that ships. */
export const CALM_WORDS = `
diet; healthy diet; want to diet; dietitian; substance misuse training for staff; hate crime project; die cutting club; die-cut cards
abuse of blue badges; blue badge abuse of parking; domestic abuse training for professionals; self harm training for staff
suicide prevention training; suicide awareness course for teachers; safeguarding training; safeguarding policy; level 3 safeguarding
anti-bullying; bullying; being bullied at school; cyber bullying; harm reduction; cutting and sticking; cutting skills ot; hair cutting
hair cuts for autistic children; hitting milestones; not hitting milestones; kill time; killing time in the holidays; dying to go swimming
bereavement; my mum died; my dad died; child bereavement; grief support; end of life care; palliative care; Samaritans shop
volunteer with Samaritans; NSPCC fundraising; childline volunteering; drug abuse; alcohol abuse; substance abuse service; drugs and alcohol
dog grooming; personal grooming skills; dog groomed; well groomed garden; self help; self care; self esteem; self advocacy; self-catering
self regulation; sensory self soothing; son hits me; my son hits me; my daughter is hitting me; toddler hitting other children
my child hits other children at nursery; hits himself; head banging; biting; my son bites; distressed behaviour; challenging behaviour
violent behaviour; child to parent violence; aggressive behaviour; no sense of danger; in danger of exclusion; my child is in danger of exclusion
road safety; online safety; safe space; safe places scheme; keeping safe; safety at home equipment; water safety; stranger danger
not safe near roads; cant cope with noise; my child cant cope with school; can't cope with change; scared of dogs; scared of the dentist
scared of needles; afraid of the dark; frightened of loud noises; school refusal; dont want to go to school; doesn't want to go to school
i dont want to live in residential; want to live independently; supported living; where to live; life skills; end of life skills course
living with autism; tired; tired all the time; hate school; i hate school; hates reading; burn out; autistic burnout; burning smell
making friends; making marriage work; marriage counselling; getting married; forces families; armed forces; task force; force of nature
parental controls; controlled epilepsy; pain control; county council; lines of duty; front line staff; first aid; choking first aid
overnight care; over 18; overweight; shout; crisis; crisis loan; housing crisis; cost of living crisis; crisis at christmas
refugee support; refugees; wildlife refuge; asylum seekers; trafalgar; traffic; rape seed oil; grapes; therapist; drapery; skilled workers
painkillers; kilns; killay; suicide squad film; stalk; talking; talking therapies; cut up food; cuts to services; short cut; paper cut
my arm; arm splints; leg braces; tablets; free tablets for children; too many tablets at school; ipads; swallowing tablets; swallowing difficulties
jump; trampolining; jumping; bridge; train travel; travel training; tell me about; voices choir; dark; dark den; dark room
hitting the gym; beat boxing; punch and judy; kick boxing; kickboxing; kick start; slapstick; boxing; martial arts; batter; cricket
touch typing; in touch; keep in touch; touchscreen; sensory touch; get in touch with us; stay in touch; light touch support; family support
my family; single parents; mums group; dads group; stay and play; young carers; foster carer; partner agencies; partners in care
my mum kicked me out; mum is ill; my mum has cancer; my dad is in prison; divorced parents; contact centre; mediation; my ex wont pay
neighbour noise; neglected garden; visual aids; nude; life drawing; fgc; dvd; dv8; abseiling; abacus; abuseo; assessment; essay
assault course; sexual health; sex education; relationships and sex education; LGBT; gender; puberty; periods; contraception
feelings; worried; anxious; anxiety; sad; low mood; depression; camhs; counselling; mental health; someone to talk to; lonely
mental health first aid; mindfulness; stress; panic attacks; panic attack hits; heart attack; ocd; anger; angry; meltdown; meltdowns
adhd; speech and language; respite; short breaks; ehcp; sendiass; nursery; chess; swimming; free; 116; 111; 99; 9999; suic; abus; kill; die
want; want to; i want to; want to d; my dad; my dad hit; hurt; hit; cut; harm; selfish; self; end; pain; dead; death; dead sea; deaf; deaf club`;
