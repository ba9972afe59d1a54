/**
 * Headings of SEN information reports as schools write them, with the items they answer.
 *
 * Wordings come from the SEND Regulations 2014 (SI 2014/1530), Schedule 1,
 * https://www.legislation.gov.uk/uksi/2014/1530/schedule/1, from section 69(3)(b) of the Children and Families Act 2014,
 * https://www.legislation.gov.uk/ukpga/2014/6/section/69, from the list of the SEND Code of Practice 2015, 6.79, and from
 * the "14 questions" that councils gave out in 2014, which schools word in many ways.
 */
const of = (keys, ...texts) => ({ keys: keys.split(' '), texts });
/** Beside the words of `legal` in the items, where the words that show what a heading is about would not do. */
export const LAW_WORDINGS = [
    of('sir-2', 'Information, in relation to mainstream schools and maintained nursery schools, about the school’s policies for the identification and assessment of pupils with special educational needs'),
    of('sir-3b', 'Arrangements for assessing and reviewing children and young people’s progress towards outcomes, including the opportunities available to work with parents and young people as part of this assessment and review'),
    of('sir-3f', 'Enabling pupils with SEN to engage in activities available to those in the school who do not have SEN'),
    of('sir-3g', 'Support for improving emotional and social development, including extra pastoral support arrangements for listening to the views of children and young people with SEN and measures to prevent bullying'),
    of('sir-4', 'In relation to mainstream schools and maintained nursery schools, the name and contact details of the SEN co-ordinator'),
    of('sir-9', 'Any arrangements made by the governing body or the proprietor relating to the treatment of complaints from parents of pupils with special educational needs concerning the provision made at the school'),
    of('sir-10', 'How the school involves other bodies, including health and social care bodies, local authority support services and voluntary sector organisations, in meeting children and young people’s SEN and supporting their families'),
    of('sir-11', 'The contact details of support services for the parents of pupils with special educational needs, including those for arrangements made in accordance with section 32'),
    of('sir-16', 'The facilities you provide to help disabled pupils to access the school'),
    of('sir-17', 'The plan prepared by the governing body or proprietor under paragraph 3 of Schedule 10 to the Equality Act 2010 (accessibility plan)'),
];
/** The "14 questions": what each answers, what it only prompts, and wordings that are far from the usual one. */
export const FOURTEEN = [
    {
        keys: ['sir-2'],
        prompts: ['sir-1'],
        texts: [
            'How does the school know if children need extra help and what should I do if I think my child may have special educational needs?',
            'How does the school know if pupils need extra help?',
            'How do you identify children who need extra help?',
            'How do we identify children with SEND and what should you do if you think your child may have special educational needs?',
        ],
    },
    {
        keys: ['sir-3c', 'sir-3e'],
        prompts: ['sir-3a'],
        texts: [
            'How will school staff support my child?',
            'How will the school support my child?',
            'How will early years setting, school or college staff support my child or young person?',
            'How do we support children with SEND?',
            'Who will support my child and how?',
        ],
    },
    { keys: ['sir-3d'], texts: ['How will the curriculum be matched to my child’s needs?'] },
    {
        keys: ['sir-3b', 'sir-7'],
        texts: [
            'How will both you and I know how my child is doing and how will you help me to support my child’s learning?',
        ],
    },
    { keys: ['sir-3g'], texts: ['What support will there be for my child’s overall well-being?'] },
    {
        keys: ['sir-10', 'sir-5'],
        texts: [
            'What specialist services and expertise are available at or accessed by the school?',
            'What specialist services and expertise are available at our school?',
            'What specialist services and expertise can the school access?',
            'What specialist services does the school use?',
        ],
    },
    {
        keys: ['sir-5'],
        texts: ['What training have the staff supporting children with SEND had or are having?'],
    },
    {
        keys: ['sir-3f'],
        texts: ['How will my child be included in activities outside the classroom including school trips?'],
    },
    { keys: ['sir-16'], prompts: ['sir-17'], texts: ['How accessible is the school environment?'] },
    {
        keys: ['sir-12'],
        texts: [
            'How will the school prepare and support my child to join the school, transfer to a new school or the next stage of education and life?',
        ],
    },
    {
        keys: ['sir-6', 'sir-3e'],
        texts: [
            'How are the school’s resources allocated and matched to children’s special educational needs?',
            'How are resources allocated and matched to my child’s needs?',
            'How does the school allocate resources to match children’s special educational needs?',
            'How is the SEN budget allocated?',
            'How is the SEN budget allocated and matched to children’s needs?',
            'How is funding allocated to support pupils with SEND?',
        ],
    },
    {
        keys: ['sir-3e'],
        texts: ['How is the decision made about what type and how much support my child will receive?'],
    },
    { keys: ['sir-7'], texts: ['How are parents involved in the school?'] },
    {
        keys: ['sir-4'],
        prompts: ['sir-11'],
        texts: ['Who can I contact for further information?', 'Who should I contact for more information?'],
    },
];
/** Headings over several items, and titles of the whole: patterns over the words that matter. */
export const GROUPS = [
    /^(?:(?:school|our|mainstream|annual) )*(?:sen )?(?:and )?(?:policy (?:and )?)?(?:sen )?(?:information )?(?:annual )?report(?: (?:and )?(?:\d{1,4}|policy|school|sen|in|parent|and|academic|year|autumn|summer|spring|term|september|version))*$/,
    /^(?:school )?sen(?: (?:and )?(?:inclusion|school|provision|in|information|page|offer|pupil|parent|policy and procedure|question|question and answer))*$/,
    /^(?:school )?inclusion(?: (?:and )?(?:sen|school|in))*$/,
    /^(?:school|our|school sen|sen school)(?: sen)? (?:local )?offer(?: school| sen| for| parent)*$/,
    /^(?:(?:parent|sen|school) )*(?:frequently asked|common|commonly asked|faq)\b/,
    /^(?:question|answer|question and answer|content|contents page|table content|parent question|question parent(?: \w+)?|14 question|fourteen question)$/,
    /^(?:information )?(?:school )?policy making provision pupil with sen\b/,
    /^(?:school )?(?:provision|support)(?: made)? pupil with sen (?:and )?not ehcp$/,
    /^introduction$/,
    /^(?:information|requirement)? ?(?:under|required)? ?(?:in )?section 69\b/,
];
/** The four areas of need: where they part a whole report they say which needs there is help for. */
export const AREAS_OF_NEED = [
    /^(?:support |need )?(?:speech language |speech and language )?communication (?:and )?interaction(?: need| difficulty| sen| support| provision| slcn| asd)*$/,
    /^(?:support |need )?cognition (?:and )?learning(?: need| difficulty| sen| support| provision)*$/,
    /^(?:support |need )?social (?:and )?(?:mental (?:and )?)?emotional (?:(?:and )?mental )?health(?: need| difficulty| semh| sen| support| provision)*$/,
    /^(?:support |need )?semh(?: need| difficulty| sen| support| provision)*$/,
    /^(?:support |need )?sensory (?:and )*physical(?: and medical)?(?: need| difficulty| impairment| sen| support| provision)*$/,
    /^(?:support |need )?physical (?:and )*sensory(?: need| difficulty| impairment| sen| support| provision)*$/,
];
export const SCHOOL_ROWS = [
    {
        keys: ['sir-1'],
        cores: 'kind* sen; type* sen; type* need; kind* need; area* need; range need; range sen; need school provide*; sen school provide*; sen provided; need school meet; need school support; sen school support; sen .. cater*; need .. cater*; pupil .. cater*; sen profile; broad area*; sen .. meet',
        more: 'four main category* mainstream educational learning difficult* disabilit* currently',
    },
    {
        keys: ['sir-2'],
        cores: 'identif*; spot .. need; recognis* need; know .. need; know .. sen; think .. sen; parent worried; concern* pupil; concerned; assess* .. need; assess* pupil; assess* sen; find out .. need; early identification; pupil .. difficult*; decide .. sen; difficult* learning',
        more: 'spot* screen* progress happen* let tell initial possible special behaviour review* record* register process criteria define definition start first social emotional wellbeing speak talk teacher diagnos*',
        not: /\b(?:complain\w*|happy|parent involv\w*|contact|talk|speak)\b/,
    },
    {
        keys: ['sir-3a'],
        cores: 'effective*; evaluat*; support .. work*; know .. work*; know .. difference; impact .. provision; impact .. support; impact .. intervention; success*; measure* .. impact; school know doing',
        more: 'monitor* review* quality outcome* intervention* assess* making assur* progress',
        not: /\bwork with\b|\bwork (?:agency|other|external|outside)/,
    },
    {
        keys: ['sir-3b'],
        cores: 'progress; know .. pupil .. doing; know pupil doing; pupil doing; annual review*; review* .. need; review* .. support; review* .. provision; review* .. ehcp; review* .. outcome*; assess* .. review*; track*; graduated approach; graduated response; assess* .. plan .. review; check* .. progress; monitor* .. progress; monitor* .. assess*; ehcp review*; target',
        more: 'mak* measure* report* target* toward* cycle record* regularly meeting* year academic social feedback told inform* teacher apdr',
        not: /\b(?:worried|concern\w*|effective\w*)\b/,
    },
    {
        keys: ['sir-3c'],
        cores: 'teach; teaching; taught; quality teaching; adaptive teaching; inclusive classroom; ordinarily available; universal provision; universal offer; classroom practice',
        more: 'approach* strateg* high adapt* class learning style* method* lesson* pedagog* principle* effective',
    },
    {
        keys: ['sir-3d'],
        cores: 'adapt* .. curriculum; curriculum .. adapt*; curriculum .. match*; match* .. curriculum; curriculum .. access*; access* .. curriculum; curriculum .. differentiat*; differentiat*; learning environment; adaptation*; adapt* .. need; adapt* .. lesson*; adapt* .. classroom*; lesson* .. chang*; curriculum sen; curriculum pupil sen; curriculum .. environment; personalis* .. curriculum; work .. match*',
        more: 'class modif* physical suit* tailor* teaching teach broad balanced space* resource*',
    },
    {
        keys: ['sir-3e'],
        cores: 'additional support; extra support; extra help; additional help; support .. available; available support; support pupil .. receive; support pupil .. get; type* support; level* support; different support; universal support; targeted support; support decid*; decision .. support; decid* .. support; intervention*; provision map*; sen support; additional provision; special educational provision; wave* provision; wave* intervention; stage* support; small group*; support offer; support school offer; support .. learning; help school give pupil; provision .. available; allocat* .. support',
        more: 'amount receive* tier* one kind class beyond mov* between specialist assistant* programme* catch up academic classroom out',
        not: /\b(?:parent|transition|wellbeing)\b/,
    },
    {
        keys: ['sir-3f'],
        cores: 'activit*; trip* and *; * and trip*; school trip* pupil; pupil .. trip*; includ* .. trip*; includ* outside; pupil .. includ*; includ* pupil sen; extracurricular; join* in; take part .. everything; school life; outside classroom; residential* and; club* and *; * and club*',
        more: 'go inside beyond classroom* class day physical visit* inclu* access* enable* engage* together wider participat* enrich* playtime* lunchtime* sport* pe offsite aspect* everyone educational not able equal after without full community',
        not: /\bcalendar|timetable|\bafter school club/,
    },
    {
        keys: ['sir-3g'],
        cores: 'wellbeing; emotional; mental health; pastoral; bully*; bullied; antibully*; social development; feeling*; friendship*; nurture; elsa; social .. need; look* after .. feel*',
        more: 'emotional* social* medical behaviour* personal anti prevent* improv* friend* care self esteem safe* nurture* listen* promot* relationship* attendance exclusion* positive group* measure* view* regulation sensory',
        not: /\bstaff\b|\bpolicy\b/,
    },
    {
        keys: ['sir-4'],
        cores: 'senco; contact .. concern*; contact .. worried; talk .. worried; talk .. concern*; speak .. worried; speak .. concern*; contact .. further; contact sen; sen contact; named contact; contact sen team; point contact; best people .. talk; people .. talk; people .. speak; person .. talk; responsible .. sen; oversee* sen; sen team; inclusion team; people .. responsible; people .. support pupil; key people; key staff; key contact*; talk .. worr*; speak .. worr*; talk .. pupil .. difficult*; contact .. discuss; parent contact; parent speak; parent talk',
        more: 'learning senco* name* detail* email* telephone phone number reach talk* meet role* responsib* governor* qualif* deputy assistant* lead* head teacher discuss* question* find out hour* raise raising coordinat* co more know link our nasenco award first',
        not: /\btraining\b/,
    },
    {
        keys: ['sir-5'],
        cores: 'train*; expertise; qualification*; staff skill*; skill* .. staff; professional development; staff development; staff knowledge; cpd; staff experience; call .. expert*; specialist staff',
        more: 'teacher* assistant* specialist* secur* experience* qualif* outside ongoing continuing current work* people adult* level recent latest meet learning teaching',
        not: /\btrainee|\binitial\b/,
    },
    {
        keys: ['sir-6'],
        cores: 'equipment; special facilit*; specialist facilit*; facilit* .. sen; resource* .. allocat*; allocat* .. resource*; specialist resource*; resource* .. equipment; budget .. allocat*; funding .. allocat*; assistive technology; auxiliary aid*; secur* .. facilit*; resource* .. secur*; sen fund*; sen budget; sen resource*',
        more: 'adapt* ict match* budget* obtain* deploy* meet',
        not: /\bdisab|\baccess/,
    },
    {
        keys: ['sir-7'],
        cores: 'parent .. involv*; involv* parent; parent involvement; involvement parent; consult* .. parent; parent .. consult*; work* with parent; work* together parent; partnership with parent; parent partnership; partnership parent; parent voice; voice parent; parent view*; view* parent; support parent support; help parent support pupil; parent support pupil; parent help pupil; communicat* with parent; communication .. parent; keep* parent inform*; parent inform*; parent engag*; engag* .. parent; parent participat*; parent .. decision*; parent contribut*; parent .. updat*; co production; home school; support pupil .. home; listen* parent; parent kept; parent told; support home; let parent know; parent supporting pupil',
        more: 'discuss* plan* education learning partner* voice* talk* opportunit* support* feedback meet* progress doing help* regular value* coproduction say life out',
        not: /\b(?:happy|complain\w*|worried|contact|bully\w*|agenc\w*)\b/,
    },
    {
        keys: ['sir-8'],
        cores: 'involv* pupil; pupil involv*; pupil voice; voice pupil; pupil view*; view* pupil; pupil .. view*; consult* pupil; consult* .. with pupil; pupil .. consult*; listen* pupil; pupil .. say; pupil participat*; participat* pupil; pupil .. own; pupil contribut*; pupil opinion*; view* sought; pupil .. listened; pupil .. views; pupil .. heard; pupil wish*',
        more: 'voice* decision* education learning plan* review* express* shar* able ask* target* take part setting know',
        not: /\bparent\b/,
    },
    {
        keys: ['sir-7', 'sir-8'],
        cores: 'involv* pupil and parent; involv* parent and pupil; consult* pupil and parent; consult* parent and pupil; work* with parent and pupil; work* with pupil and parent; parent and pupil involv*; pupil and parent involv*; parent and pupil voice; pupil and parent voice; parent and pupil view*; pupil and parent view*; listen* parent and pupil; listen* pupil and parent; partnership with parent and pupil; partnership with pupil and parent; voice pupil and parent; voice parent and pupil',
        more: 'partner* education learning plan* decision* voice* review*',
    },
    {
        keys: ['sir-9'],
        cores: 'complain*; complaint*; not happy; unhappy; disagree*; not satisf*; dissatisf*; disagreement*; mediation; not agree; not content; go* wrong; not meeting',
        more: 'procedure* concern* resol* decision* rais* feedback compliment* comment* tribunal right* appeal* formal making treatment happen* handl* deal* feel* report* deliver* suggestion* issue* service* want contact* solve process progress doing',
        not: /\bcontact us\b/,
    },
    {
        keys: ['sir-10'],
        cores: 'agenc*; multi agency; multiagency; external support; outside support; external professional*; outside professional*; other professional*; external service*; outside service*; other service*; support service* .. work; specialist service*; health .. social care; other bod*; other organisation*; voluntary organisation*; voluntary sector; external specialist*; outside specialist*; outside expert*; work* with other; school work with; other people .. support; else support pupil; people .. service*; health professional*; specialist support; specialist .. available; external partner*; education* health .. care professional*; professional* .. work; professional* school; professional* involv*; partnership working; therap*',
        more: 'charit* council link* liais* outreach speech language visiting meet* providing access* together collaborat* wider team* community across local including families nhs buy',
        not: /\btrain/,
    },
    {
        keys: ['sir-11'],
        cores: 'support .. parent; parent support; support parent; sendiass; help .. parent; parent get help; support service* .. parent; support service*; parent carer forum; parent forum; independent support; independent advice; advice .. parent; support group*; support organisation*; other support; further support; parent .. advice; organisation* .. help; useful contact* .. support; parent go support; signpost*',
        more: 'else local find outside guidance wider turn charit* able access* out national website* link* council family advocacy impartial free',
        not: /\blearning\b|\bteach/,
    },
    {
        keys: ['sir-12'],
        cores: 'transition*; transfer*; moveon; mov* new; mov* between; mov* class*; mov* next; mov* secondary; next stage; next phase; next step*; prepar* .. adulthood; prepar* .. adult; adult life; adulthood; independent living; start* .. move*; start* .. moving; join* .. mov*; mov* another; leav* .. move*; mov* .. school; leav* .. school; join* .. leav*; join* .. school .. next; start* .. leav*; chang* .. class*; chang* school; new class; new school; between phase*; start* school .. move; settl* in; secondary transfer',
        more: 'stage* year key primary nursery reception college adult* independen* ready education employment 6 7 r eyfs ks1 ks2 ks3 ks4 up setting* teacher out within across welcome smooth manag* including group* post 16 14 future 9',
        not: /\bwebsite\b/,
    },
    {
        keys: ['sir-13'],
        named: true,
        cores: 'local offer',
        more: 'council find found link* published county see website borough area access contribut*',
    },
    {
        keys: ['sir-14'],
        cores: 'admission*; admit*; disabled pupil get place*; pupil disab* .. place*; apply* .. place*; get .. place .. school',
        more: 'criteria person* join* entry oversubscri* application*',
        not: /\bappeal/,
    },
    {
        keys: ['sir-15'],
        cores: 'less favour*; treat* .. fair*; treat* .. equal*; discriminat*; equal opportunit*; disability equality; equal access; equality .. disab*; disab* .. equality; equality .. sen',
        more: 'prevent* step* tak* stop sure adjust* reasonable dut* act 2010 under inclusion person* scheme promot* ensuring',
    },
    { keys: ['sir-15'], cores: 'equality', more: 'diversity inclusion' },
    {
        keys: ['sir-15'],
        prompts: ['sir-3d'],
        cores: 'reasonable adjustment*',
        more: 'adjust* disab* equal* act 2010 under dut*',
    },
    {
        keys: ['sir-16'],
        prompts: ['sir-17'],
        cores: 'accessib*; access* .. building*; access* .. site; access* .. environment; access* .. premises; disab* access; access .. disab*; facilit* .. access*; access* facilit*; facilit* .. disab*; get* around; physical access; physical environment; wheelchair*; access* grounds',
        more: 'environment* physical* visitor* toilet* parking indoor* outdoor* person* user* assist* improv* auxiliary aid* equipment',
        not: /\b(?:curriculum|website|statement|learning)\b/,
    },
    {
        keys: ['sir-16'],
        prompts: ['sir-17'],
        cores: 'access',
        more: 'site',
        not: /\b(?:arrangement|support|information|help)\b/,
    },
    {
        keys: ['sir-17'],
        cores: 'accessibility plan*; accessibility policy; access plan*; accessibility strategy; accessibility and equality plan',
        more: 'accessib* disab* scheme find three year* objective* our link* current published read',
    },
];
