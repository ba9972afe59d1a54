const of = (keys, ...texts) => ({ keys: keys.split(' '), texts });
/** SEND Regulations 2014, Schedule 2, https://www.legislation.gov.uk/uksi/2014/1530/schedule/2, in its own words. */
export const COLLEGE_LAW = [
    of('col-6', 'Our approach to teaching of children and young people with special educational needs', 'Approaches to teaching, adapting the curriculum'),
    of('col-7', 'How they adapt the curriculum and the learning environment for children and young people with special educational needs or a disability'),
    of('col-8', 'The additional learning support available to children and young people with special educational needs'),
    of('col-9', 'How the progress towards any of the outcomes identified for children and young people with special educational needs will be assessed and reviewed'),
    of('col-10', 'How the effectiveness of special educational provision and training provision will be assessed and evaluated'),
    of('col-11', 'How facilities that are available can be accessed by children and young people with special educational needs or a disability'),
    of('col-12', 'What activities (including physical activities) are available for children and young people with special educational needs or a disability in addition to the curriculum'),
    of('col-13', 'What support is available for children and young people with special educational needs or a disability'),
    of('col-15', 'How the emotional, mental and social development of children and young people with special educational needs or a disability will be supported and improved'),
];
export const COLLEGE_GROUPS = [
    /^(?:school )?sen(?: (?:and )?(?:inclusion|school|provision|in|information|report|offer|support|pupil|policy))*$/,
    /^(?:(?:school|pupil) )?(?:sen )?support offer$/,
    /^(?:frequently asked|common|faq)\b/,
    /^(?:question|question and answer|content|introduction|welcome)$/,
];
export const COLLEGE_ROWS = [
    {
        keys: ['col-1'],
        cores: 'school support and; kind* sen; type* need; kind* need; need school support; need school meet; need .. cater*; course* and level*; course* .. offer*; pupil school support; school course*; learning difficult*; pupil study; course* pupil; area* need',
        more: 'study* provide* disab* pathway* programme* entry supported foundation range',
    },
    {
        keys: ['col-2'],
        cores: 'find out .. need; school know .. need; identif*; assess* need; assess* pupil; tell* school; let school know; declar*; disclos*; apply* .. support; apply*; application*; know .. need; initial assessment; ask* .. support; access* support; get support; asking support',
        more: 'before start* screen* interview* disab* learning difficult* course* enrol*',
        not: /\b(?:exam\w*|ehcp|sendiass|transport|else)\b/,
    },
    {
        keys: ['col-3'],
        cores: 'listen* pupil; listen* .. parent; involv* pupil; pupil involv*; pupil voice; pupil view*; voice; consult*; parent involv*; involv* parent; work* with parent; work* with pupil; pupil say; pupil and parent; your say; information parent; pupil decide*; parent',
        more: 'voice* decid* decision* choice* want agree consent together council union',
    },
    {
        keys: ['col-4'],
        cores: 'therap*; personal care; medicine*; medication; medical; nurs*; equipment; health care; health support; assistive technology; health and care; health; physio*; specialist service*; external agenc*; outside agenc*; other agenc*; services',
        more: 'medic* condition* speech language occupational pays social work* epilep* feeding manag* first aid',
        not: /\bmental\b/,
    },
    {
        keys: ['col-5'],
        cores: 'transition*; start* school; starting; moveon; adulthood; adult life; next step*; progression; induction; leaving; mov* school; prepar* .. adult; independent living; life after',
        more: 'adult* leav* coming ready independen* taster* visit* open settle* year first day secondary 16 skill* destination*',
    },
    {
        keys: ['col-6'],
        cores: 'teach*; taught; lesson* work',
        more: 'approach* learning class* method* small style* quality adaptive our',
    },
    {
        keys: ['col-7'],
        cores: 'adapt*; reasonable adjustment*; chang* course*; chang* .. space*; learning environment; curriculum .. environment; differentiat*; adjustment*',
        more: 'adjust* environment* suit* room* lesson* classroom* building*',
        not: /\bexam/,
    },
    {
        keys: ['col-8'],
        cores: 'learning support; additional support; extra help; extra support; additional help; in class support; class support; study support; study skill*; learning mentor*; als; support in lesson*; support in class; specialist tutor*; dyslexia support; support available; support pupil .. get; help pupil .. get',
        more: 'class* one assistant* kind* type* small group* range',
        not: /\b(?:contact|team|manager)\b/,
    },
    {
        keys: ['col-9'],
        cores: 'progress; review*; track*; check* .. with pupil; assess* .. plan .. review; graduated; target; annual review*',
        more: 'going doing plan* target* monitor* meeting* outcome* know cycle',
        not: /\b(?:complain\w*|date|name\w*)\b/,
    },
    {
        keys: ['col-10'],
        cores: 'effective*; evaluat*; support .. work*; know .. work*; quality support; success*; impact support; outcome* last year',
        more: 'measure* check* assess* good difference achiev* result*',
    },
    {
        keys: ['col-11'],
        cores: 'accessib*; access* .. building*; facilit*; get* around; get* in; campus access; access* campus*; building*; physical access; disab* access; wheelchair*; site access',
        more: 'everything parking lift* toilet* site* everywhere our using plan* statement',
        not: /\bexam|\bwebsite/,
    },
    {
        keys: ['col-12'],
        cores: 'enrichment; activit*; club*; outside lesson*; outside class*; pupil life; social life; beyond lesson*; trip*; sport*; extracurricular; pupil union',
        more: 'societ* lunch* break* join* part taking include* inclusion time',
    },
    {
        keys: ['col-13'],
        cores: 'other support; further support; more support; support outside; wider support; other help; safe*; residential',
        more: 'beyond stay* keep* social supported welfare else',
    },
    {
        keys: ['col-14'],
        cores: 'training; expertise; staff skill*; staff know; expert*; qualif*; specialist staff; staff; support team skill*',
        more: 'know* train* specialist* call experience* tutor* development professional',
        not: /\b(?:contact|room|vacanc\w*|meet)\b/,
    },
    {
        keys: ['col-15'],
        cores: 'wellbeing; mental health; feel*; counsel*; emotional; pastoral; bully*; social development',
        more: 'support* look* after safe* team prevent* anti harass* friend*',
        not: /\bstaff\b/,
    },
    {
        keys: ['col-16'],
        cores: 'apprentic*; internship*; work experience; work placement*; employment; traineeship*; careers advice; careers guidance; career*; job coach*; getting job; industry placement*; work',
        more: 'supported employ* trainee* get* job* prepar* training provider* paid find ready',
        not: /\b(?:support work|know|with|progress|agenc\w*|health)\b/,
    },
    {
        keys: ['col-17'],
        cores: 'university; higher education; disabled pupil allowance; dsa; higher study',
        more: 'progress* level go* disab* support* apply* ucas next',
    },
    {
        keys: ['col-18'],
        cores: 'travel*; transport; cost*; fee*; bursar*; money; financial; funding; parking; bus pass*',
        more: 'fund* get* pay* bus* train* independent support* free meal* hardship',
    },
    {
        keys: ['col-19'],
        cores: 'senco; contact*; pupil talk; named person; named contact; support team; learning support team; speak .. support; meet .. team; visit*; get in touch; in touch; open day*',
        more: 'talk* manager head email phone detail* key people question* us come* see lead* oversight inclusion first',
        not: /\b(?:sendiass|complain\w*)\b/,
    },
    {
        keys: ['col-20'],
        cores: 'complain*; complaint*; not happy; unhappy; local offer; sendiass; else .. help; not satisf*; disagree*; independent advice; more help; else .. look; something go* wrong; goes wrong',
        more: 'appeal* mediation council compliment* feedback rais* concern* procedure* resol*',
    },
    {
        keys: ['col-21'],
        cores: 'exam*; access arrangement*; extra time; assessment arrangement*',
        more: 'test* assessment* adjust* reader* scribe* special consideration jcq',
    },
    {
        keys: ['col-22'],
        cores: 'ehcp; name* .. plan; ask* school in; consultation*; naming school; high need*; apply* .. with ehcp; ehcp consult*',
        more: 'happen* next council application* process request* annual place*',
        not: /\breview/,
    },
];
