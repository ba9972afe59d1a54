/**
 * What people call things: the words of families, of providers and of the law, one line a thing. The first name is the one we say.
 * After `>`: the wider things it belongs to. Keys in capitals are DfE codes of need (SEN2 return 2025); keys after `~` are conditions.
 * After `+`: a kind of it, which is said where no record has it.
 * After `?`: words that mean it only when somebody asks, since a record may say them of anything.
 * Collected from the glossary of terms councils publish, the names of services in public directories, and the SEND Code of Practice 2015.
 */
export const CONCEPT_LINES = `
ASD:autism|autistic|autistic spectrum|autism spectrum|autistic spectrum disorder|autism spectrum condition|asd|asc|asperger|on the spectrum|neurodivergent|neurodiverse|pathological demand avoidance|pda
SLCN:speech language communication needs|slcn|language delay|speech delay|delayed speech|?not talking|late talker|non verbal|nonverbal|communication difficulties|communication needs|language difficulties|speech difficulties|talking and understanding|?not talking yet
SEMH:social emotional mental health|semh|emotional behavioural difficulties|besd|ebd|behaviour difficulties|?behaviour problems|challenging behaviour|distressed behaviour|?anger|?angry|?kicking off|?rages
SPLD:specific learning difficulties|spld
MLD:moderate learning difficulties|moderate learning disabilities|mld|global delay|global developmental delay|gdd|developmental delay>learning-disability
SLD:severe learning difficulties|severe learning disabilities|sld>learning-disability
PMLD:profound multiple learning difficulties|profound multiple learning disabilities|pmld|most complex disabilities>learning-disability,complex-health
HI:deaf|deafness|hearing impairment|hearing impaired|hearing loss|hard of hearing|glue ear|hi|hearing difficulties|cochlear implant
VI:blind|blindness|visual impairment|visually impaired|vision impairment|vision impaired|sight loss|partially sighted|low vision|vi|sight problems|eyesight
MSI:deafblind|multi sensory impairment|multisensory impairment|dual sensory loss|dual sensory impairment|msi|sight and hearing loss
PD:physical disability|physically disabled|physical difficulties|mobility difficulties|wheelchair users|children in wheelchairs|?wheelchair|?cannot walk|?cant walk
DS:downs syndrome|down syndrome|?downs|trisomy 21
learning-disability:learning disability|learning disabled|learning difficulty|ldd|lldd
~ADHD:adhd|attention deficit|attention deficit hyperactivity disorder|?add|hyperactive|hyperactivity|cannot sit still|attention difficulties>SEMH
~dyslexia:dyslexia|dyslexic|reading and spelling difficulties|reading difficulties>SPLD
~dyscalculia:dyscalculia|difficulties with number|number difficulties>SPLD
~dyspraxia:dyspraxia|dyspraxic|developmental coordination disorder|dcd|motor coordination difficulties|clumsy|clumsiness>SPLD
~epilepsy:epilepsy|epileptic|seizures|dravet>complex-health
~cerebral palsy:cerebral palsy|hemiplegia|diplegia|quadriplegia>PD
~muscular dystrophy:muscular dystrophy|duchenne|neuromuscular|spinal muscular atrophy|muscle wasting>PD
~Tourette syndrome:tourette|tics|tic disorder
~sensory processing:sensory processing|sensory processing disorder|sensory needs|sensory seeking|sensory overload|spd
~developmental language disorder:developmental language disorder|dld>SLCN
~selective mutism:selective mutism|selectively mute|will not speak>SLCN
~stammering:stammer|stammering|stutter|stuttering>SLCN
~anxiety:anxiety|anxious|panic attacks|worries|low mood|depression|depressed>SEMH
~FASD:foetal alcohol|fetal alcohol|foetal alcohol spectrum disorder|fasd
~attachment:attachment difficulties|attachment disorder|developmental trauma
wheelchair-access:wheelchair accessible|wheelchair access|wheelchair users can|accessible for wheelchairs|step free|level access|lift access|accessible toilet|changing places|ramp|?accessible|?disabled access
complex-health:complex health needs|complex needs|complex medical needs|medical needs|life limiting|technology dependent|tracheostomy|gastrostomy|tube fed|continuing health care needs
speech-therapy:speech and language therapy|speech therapy|speech and language|language therapy|communication therapy|?salt|slt|help with talking|?learning to talk|?talking|?speech|speaking clearly|chatterbox|?swallowing|?eating drinking swallowing|?mouth exercises|?mouth muscles|?isnt talking|?cant talk|?say words|?first words|?speak|?pronunciation>therapies,SLCN
occupational-therapy:occupational therapy|?occupational|ot|?everyday skills|fine motor|fine motor skills|handwriting|holding a pencil|?getting dressed|sensory diet|?dress himself|?dressing|?shoelaces|?cutlery>therapies
physiotherapy:physiotherapy|physio|physical therapy|?posture|movement and posture|gait|?stretches|?help with walking|?learning to walk|?walking>therapies
hydrotherapy:hydrotherapy|hydro|hydro pool|warm water therapy|warm water|aquatic therapy>therapies,swimming
therapies:therapies
music:music therapy|music|music making|music group|+choir|+singing|+drumming|+orchestra|?instruments|?guitar|?piano>arts
art:art therapy|arts and crafts|?art|painting|+pottery|clay|drawing|creative workshops|?crafts>arts
drama:drama|drama group|?theatre|theatre group|theatre workshops|performing arts|acting|improvisation|stage school|?theater>arts
dance:dance|dance classes|+ballet|+street dance|movement sessions>arts
arts:arts|creative
forest-school:+forest school|woodland play|woodland|outdoor learning|outdoor play|nature sessions|nature group|bushcraft>outdoors
gardening:gardening|garden project|+allotment|horticultural|horticulture|growing food|growing vegetables>outdoors
riding:+horse riding|riding|+horses|+ponies|equine|equine therapy|riding for disabled|riding lessons>outdoors
outdoors:outdoors|outdoor activities
swimming:swimming|swimming lessons|swimming club|learn to swim|swim sessions|?swimming pool|?pool|water confidence|?swimming baths|?baths>sport
football:football|soccer|+powerchair football|football coaching|football training>sport
trampolining:trampolining|+rebound therapy|rebound|?bouncing>sport
gym:gym|fitness|?exercise|exercise on referral|fitness classes|strength and conditioning|?keep fit|?exercise class|?weights>sport
cycling:cycling|bikes|bicycle|adapted bikes|trikes|handcycles|learn to ride a bike|ride a bike|wheels for all>sport
climbing:climbing|climbing wall|rock climbing|+bouldering|high ropes>sport
martial-arts:martial arts|+judo|+karate|+taekwondo|+self defence|dojo|+boxing>sport
wheelchair-sports:wheelchair sports|+wheelchair basketball|+basketball|+boccia|+goalball|multi sport|para sports|disability sport>sport
sailing:sailing|+canoeing|+kayaking|+rowing|boats>sport
sport:sport|leisure|sports club|physical activity
youth-club:youth club|youth group|youth centre|youth night|teen club|?teen group|teen zone|social club|social group|evening club|?meeting friends|?make friends|?making friends|meet other young people|?friends|?social|?hang out|?somewhere to go|?loneliness|?lonely|?no friends>clubs
uniformed:+scouts|+girl guides|+girlguiding|?guides|+beavers|+cubs|+brownies|+rainbows|+cadets|uniformed groups>clubs
gaming:coding|coding club|gaming|+minecraft|computer club|?computer games|?computers|+robotics|lego club|+lego|?xbox|?video games>clubs
cooking:cooking|cookery|?baking|baking club|kitchen skills|life skills kitchen>clubs
clubs:?clubs|?activities|?things to do|?hobbies|?fun|?days out|?something to do|?stuff to do
holiday-clubs:holiday club|holiday playscheme|holiday play scheme|playscheme|play scheme|half term|half term activities|summer scheme|summer club|summer holidays|school holidays|easter holidays|holiday activities|holiday activities and food|haf>short-breaks,clubs
after-school:after school club|after school|breakfast club|wraparound|wraparound care|out of school club|after school care>childcare
saturday-clubs:saturday club|weekend club|weekend activities|daytime respite|day short breaks|weekend breaks|sunday club|?saturday>short-breaks,clubs
overnight-breaks:overnight short breaks|overnight breaks|overnight respite|residential respite|overnight stays|overnight|sleepovers|short break stays|residential short breaks|nights away>short-breaks
sitting:sitting service|?babysitting|?sitter|home care|homecare|domiciliary care|care at home|personal care|?carer at home|?support at home|?look after at home|?look after|?while i go out|?go out|?mind my child>short-breaks
short-breaks:short breaks|respite|respite care|?time off from caring|break from caring|?a break|?give us a break|carers break|?rest for parents|?exhausted|?need a rest|?worn out
hospice:hospice|palliative care|palliative|end of life care|end of life|life limited
bereavement:bereavement|bereaved|grief|loss of a parent|death in the family|?died|?passed away|?loss
befriending:befriending|buddy|buddy scheme|mentoring|one to one outreach|?company
early-help:family support|early help|family support worker|key working|keyworker|whole family support|family partners
social-care:?social worker|social care|disabled childrens team|children with disabilities team|children with disabilities service|?social services|social work team|social care assessment|carers assessment|child in need|cwd|dct|section 17|?in crisis at home
safeguarding:safeguarding|child protection|domestic abuse|domestic violence|?abuse|?abused|?hits me|?hurts me|?not safe|?unsafe|?worried about a child>social-care
direct-payments:direct payments|personal budget|personal health budget|phb|personal assistant|pa finder|payroll for carers|payroll>benefits
benefits:welfare benefits|?benefits|benefits advice|benefits check|benefits and money|disability benefits|disability living allowance|dla|pip|personal independence payment|welfare rights|money advice|debt advice|?debt|carers allowance|universal credit|?claim|?money worries|?money|?money for disabled child|?bills
grants:grants|+family fund|hardship fund|charitable grants|?help with the cost|?cost of living|?help paying|?afford>benefits
food-help:+food bank|foodbank|food pantry|food parcels|food club|food provision|community fridge|?free food|?hungry>grants
parent-groups:parent carer support group|parent support group|parents group|carers support group|carers group|carers coffee morning|coffee morning|support group|peer support|mums and dads group|parents drop in|parent carer drop in|?other parents|?meet other parents|?support for mums|?someone who understands>parents
parent-forum:parent carer forum|parents forum|pcf|parents voice|parent participation|co production|coproduction>parents
parents:parent carers
young-carers:young carers|?siblings|sibling support|sibs|brothers and sisters|?brother|?sister|?other children|?caring for mum
parenting:parenting|parenting programme|parenting course|parenting classes|positive behaviour|behaviour workshops|training for parents|+early bird|+earlybird|positive parenting|behaviour at home|?tantrums|?meltdowns|?boundaries|?hitting|?biting|?behaviour|?naughty|?not listening|?aggressive|?violent behaviour|?cope with behaviour>parents
sendiass:sendiass|send information advice and support service|information advice and support service|special educational needs and disabilities information advice and support service|parent partnership|impartial send advice|impartial advice|?independent advice|iass|ias|?sen advice|?send advice|?know my rights|?our rights|?school meetings|?school not listening|?school is not helping|?school wont help|?fight the school>advice
ehc-plans:ehc plan|ehcp|echp|ehc|education health and care plan|ehc needs assessment|ehcna|statutory assessment|?needs assessment|annual review|sen team|send team|sen casework|casework team|statement of sen|?statement|?legal plan|?get a plan|?plan for school>advice
mediation:mediation|disagreement resolution|tribunal|sendist|appeal|legal advice|education law|?disagree with the council|?council said no|solicitor|?complaint|?refused|?turned down|?wrong decision>advice
family-information:family information service|fis|?helpline|telephone helpline|advice line|local offer team|?local offer|signposting|information desk|?information line>advice
advocacy:advocacy|advocate|independent advocacy|interpreter|translation|?translate|community advocates|?speaking up|?speak english|?other languages>advice
advice:?advice|?advisers|?information|information and advice
camhs:camhs|child and adolescent mental health|mental health service|mental health team|childrens mental health|?mental health|psychiatry|child psychology|clinical psychologist|?crisis team|self harm|self harming|?suicide|?suicidal|?kill myself|?hurt myself>mental-wellbeing
counselling:counselling|counsellor|counselling service|talking therapy|?someone to talk to|?feeling down|?feeling low|listening service|?emotional support|play therapy|?talk to someone|?somebody to talk to|?talk to somebody|?sad|?upset|?unhappy|?crying|?councilling>mental-wellbeing
eating-disorders:eating disorders|+anorexia|+bulimia|arfid|disordered eating|binge eating>mental-wellbeing
wellbeing:wellbeing|resilience|mindfulness|anxiety workshops|?worry|?stress|emotional literacy|self esteem|?confidence|managing feelings|?big feelings|?emotions|?calm down>mental-wellbeing
mental-wellbeing:emotional wellbeing|mental wellbeing
diagnosis:autism assessment|adhd assessment|diagnostic pathway|neurodevelopmental assessment|neurodevelopmental pathway|neurodevelopmental|getting a diagnosis|?diagnosis|?diagnostic|?assessed for autism|?assessed for adhd|autism test|?is my child autistic|ados|?find out if|?get assessed|?tested for autism
after-diagnosis:post diagnosis|post diagnostic|after diagnosis|newly diagnosed|?just been diagnosed|?recently diagnosed|following diagnosis>diagnosis
child-development:child development centre|child development team|child development|community paediatrics|paediatrics|paediatrician|paediatric clinic|developmental checks|development check|?milestones|cdc|?not developing|?behind|?slow development
nursing:community nursing|childrens nursing|childrens community nursing|school nurse|special school nursing|complex care nursing|continuing care|chc|?medication at school|?nurses|?medicine at school
health-visiting:health visitor|health visiting|baby clinic|infant feeding|?breastfeeding|two year check|baby weighing|?weaning|?new mum
continence:continence|toilet training|potty training|toileting|bladder and bowel|?bladder|?bowel|bedwetting|wetting the bed|?nappies|?pads|constipation|soiling|incontinence|?still in nappies|?going to the toilet
sleep:sleep|bedtime|?will not sleep|+melatonin|sleep clinic|?awake at night|?wont sleep|?up all night
dental:dentist|dental|dentistry|teeth|special care dentistry|?tooth>health
feeding:dietitian|dietetics|dietician|feeding clinic|fussy eating|fussy eater|picky eater|picky eating|tube feeding|nutrition|restricted diet|?will not eat|?wont eat|?not eating|?eats nothing|?only eats|?eats|?eating|?losing weight|?weight loss>health
hearing-service:teacher of the deaf|hearing support|audiology|hearing aids|radio aids|?hearing test|hearing clinic|newborn hearing|?hearing>HI,sensory-service
vision-service:vision support|qualified teacher of visually impaired|teachers of visually impaired|qtvi|habilitation|+braille|low vision clinic|eye clinic|+long cane|eye test|sight service|guide dogs|?glasses|?eyes>VI,sensory-service
sensory-service:sensory service|sensory impairment|sensory support|sensory impairment team
signing:british sign language|+bsl|sign language|?signing|+makaton|signing classes|learn to sign
deaf-clubs:deaf youth club|deaf club|deaf childrens society|deaf friends|other deaf young people>HI
special-schools:special school|special needs school|school for complex needs
resource-bases:resource base|resource bases|resourced provision|additionally resourced provision|additional resource provision|specialist resource base|resourced unit|specialist unit|sen unit|inclusion base|autism base|language base|hearing base|arp|srp|?unit in a mainstream school|?base|?unit>special-schools
alternative-provision:alternative provision|pupil referral unit|pru|?excluded|exclusion|?expelled|?suspended|permanently excluded|reintegration|?out of school|?not in school|?kicked out of school
school-avoidance:school refusal|school avoidance|school refuser|will not go to school|?cannot attend school|ebsa|emotionally based school avoidance|?missing school|?cant go to school|?wont go to school|?refuses school|?scared of school|?hates school|?go to school>alternative-provision,home-education
educational-psychology:educational psychologist|ed psych|ep service|psychological advice
literacy:?reading help|?help with reading|?learn to read|literacy|reading teacher|specialist reading teaching|dyslexia tuition|dyslexia assessment|?spelling|phonics|?tutor|?read|?cant read>learning-support,~dyslexia
maths:maths|maths tuition|number skills|numeracy|dyscalculia support|?homework|homework club|homework help|study support|?revision|?sums|?numbers>learning-support
learning-support:tuition|extra lessons|sen support|extra help in class|?extra help at school|?support in school|mainstream support|?falling behind at school|?struggling at school|?struggling in class
outreach-teachers:advisory teacher|specialist teacher|outreach to schools|autism outreach|inclusion service|inclusion adviser|training for schools>learning-support
home-education:home education|home educated|elective home education|home schooling|homeschool|educated at home|ehe|hospital school|home tuition|eotas|education otherwise|too ill for school
nursery:nursery|nursery school|pre school|preschool|playgroup|play group|kindergarten|early years setting|funded hours|?free hours|?early education|?30 hours|?15 hours>childcare,early-years
childminder:childminder|child minder|nanny|home based childcare>childcare
childcare:?childcare|child care|day care|daycare|?looking after my child|creche
portage:portage|portage home visitor|home visiting early learning|early support>early-years
stay-and-play:stay and play|toddler group|parent and toddler|mother and toddler|mother and baby|baby group|baby sensory|tiny tots|play group for toddlers|sensory play|toddlers>early-years
toy-library:toy library|toys|toy loan|sensory toys|switch toys|borrow toys>equipment
family-hub:family hub|childrens centre|family centre|sure start|?community centre>early-years
early-years:early years|?under fives|?babies
sensory-room:sensory room|multi sensory room|multi sensory environment|+snoezelen|sensory space|sensory integration|soft lights
soft-play:soft play|+adventure playground|?playground|inclusive playground|accessible play|?play area|play centre|?swings|?park>play
play:play
relaxed-events:relaxed cinema|cinema|?films|relaxed performance|relaxed screenings|autism friendly cinema|autism friendly films|+panto|+pantomime|theatre trips|?quiet cinema
museums:+museum|?gallery|?library|storytime|story time|sensory stories|heritage
travel-training:travel training|independent travel|learn to use the bus|learn to travel|using buses and trains|use buses and trains|buses and trains|?bus on his own|?travel alone|?travel on my own|travel buddies|?catch the bus|?get the bus|?go on the bus|?on the bus>travel
school-transport:school transport|home to school transport|home to school|travel assistance|school bus|taxi to school|school taxi|?taxi|?minibus|passenger assistant|transport to school|transport to college|?getting to school|?take to school|?take child to school|?lift to school|?cannot drive|?cant drive|?drive|?get to college|?transport>travel
concessions:+blue badge|?disabled parking|?parking|+freedom pass|bus pass|+taxicard|concessionary travel|disabled persons railcard|+railcard|dial a ride|community transport|accessible transport|mobility car|+motability|?park near>travel
travel:travel|transport|getting about|travel help|buses
wheelchair-service:wheelchair service|wheelchair clinic|buggy|special needs buggy|powered wheelchair|powerchair|?new wheelchair|special seating|mobility equipment|mobility clinic|?wheelchair broken|?wheelchair repair>equipment
equipment:?equipment|equipment loan|+hoists|?hoist at home|?bath seat|aids and equipment|disability aids|?special bed|walking frame|standing frame
communication-aids:communication aid|aac|assistive technology|+eye gaze|augmentative|augmentative and alternative communication|voice output|picture exchange|+pecs|talker>equipment,SLCN
adaptations:home adaptations|disabled facilities grant|dfg|housing adaptations|?adaptations|+stairlift|?ramp|?wet room|accessible bathroom|through floor lift|?house adapted|?adapted|?adapt my home|?adapt house|?adapt bathroom|?downstairs bathroom>housing
supported-living:supported living|supported housing|independent living|+shared lives|own front door|?live on my own|living independently|?own home|?own flat|?moving out|?leave home|?move out>housing
housing:housing|housing advice|rehousing|overcrowding|homeless|homelessness|?council house|council flat|eviction|priority housing|?somewhere to live|?bigger house|?move house
internships:supported internship|internship|+project search|work placement|internship programme>employment
employment:supported employment|employment|?job|find a job|?getting a job|?find work|?paid work|job coach|work experience|job centre|work preparation|preparing for work|ready for work|?careers|?work
apprenticeships:apprenticeship|traineeship|vocational training|vocational|?careers advice|neet|?skills for work>employment
college:?college|further education|fe college|sixth form|foundation learning|specialist college|?college course|post 16 education|entry level course|?courses
adulthood:preparing for adulthood|preparation for adulthood|pfa|transition to adulthood|moving to adult services|adult services|transitions team|?transitions|?moving on|?becoming an adult|?leaving school|?turning 18|?what happens at 18|?after 18|?grown up
day-opportunities:day opportunities|day centre|day service|life skills|life skills for adults|community lives|?do in the day|?left college|?after college|?during the day|?something to do in the day
volunteering:volunteering|?volunteer|+dofe|+duke of edinburgh|duke of edinburghs award|social action|?helping out>employment
relationships:relationships|sex education|relationships and sex education|dating|friendship and dating|?growing up|?puberty|?periods|?body changes|?girlfriend|?boyfriend
online-safety:online safety|safe online|internet safety|staying safe online|cyberbullying|keeping safe online|?social media|?safe on the internet
bullying:?bullying|hate crime|mate crime|?picked on
substance-misuse:substance misuse|drug and alcohol|?drugs|?alcohol|addiction>youth-justice
youth-justice:youth justice|youth offending|yot|exploitation|?gangs|?police|?trouble with police|?arrested
health-checks:health check|annual health check|yearly health check|learning disability register|?gp|?doctor|vaccinations
adoption:adoption|adopted|adoptive families|fostering|foster carers|foster care|kinship care|special guardianship|looked after children|care leavers|?in care
charities:condition charity|national charity|society|association|alliance|foundation|rare conditions
`;
/** Letters that stand for two things in use (council glossaries): both are searched for, and said. */
export const AMBIGUOUS = new Map(Object.entries({
    asc: [
        ['autism spectrum condition', 'ASD'],
        ['adult social care', 'social-care'],
    ],
    caf: [
        ['common assessment framework', 'early-help'],
        ['common application form', ''],
    ],
    ld: [
        ['learning disability', 'learning-disability'],
        ['learning difficulty', 'SPLD'],
    ],
    cdc: [
        ['child development centre', 'child-development'],
        ['Council for Disabled Children', ''],
    ],
    aa: [
        ['attendance allowance', 'benefits'],
        ['admissions authority', ''],
    ],
    ca: [
        ['carer’s allowance', 'benefits'],
        ['chronological age', ''],
    ],
    si: [
        ['supported internship', 'internships'],
        ['sensory integration', 'sensory-room'],
    ],
}));
