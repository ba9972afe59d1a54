/** Headings of a college's support offer, written to the young person, as colleges word them. */
import type { Wordings, WordRow } from './headings-data.js';

const of = (keys: string, ...texts: readonly string[]): Wordings => ({ keys: keys.split(' '), texts });

/** SEND Regulations 2014, Schedule 2, https://www.legislation.gov.uk/uksi/2014/1530/schedule/2, in its own words. */
export const COLLEGE_LAW: readonly Wordings[] = [
  of(
    'col-6',
    'Our approach to teaching of children and young people with special educational needs',
    'Approaches to teaching, adapting the curriculum',
  ),
  of(
    'col-7',
    'How they adapt the curriculum and the learning environment for children and young people with special educational needs or a disability',
  ),
  of(
    'col-8',
    'The additional learning support available to children and young people with special educational needs',
  ),
  of(
    'col-9',
    'How the progress towards any of the outcomes identified for children and young people with special educational needs will be assessed and reviewed',
  ),
  of(
    'col-10',
    'How the effectiveness of special educational provision and training provision will be assessed and evaluated',
  ),
  of(
    'col-11',
    'How facilities that are available can be accessed by children and young people with special educational needs or a disability',
  ),
  of(
    'col-12',
    'What activities (including physical activities) are available for children and young people with special educational needs or a disability in addition to the curriculum',
  ),
  of(
    'col-13',
    'What support is available for children and young people with special educational needs or a disability',
  ),
  of(
    'col-15',
    'How the emotional, mental and social development of children and young people with special educational needs or a disability will be supported and improved',
  ),
];

export const COLLEGE_GROUPS: readonly RegExp[] = [
  /^(?:school )?sen(?: (?:and )?(?:inclusion|school|provision|in|information|report|offer|support|pupil|policy))*$/,
  /^(?:(?:school|pupil) )?(?:sen )?support offer$/,
  /^(?:frequently asked|common|faq)\b/,
  /^(?:question|question and answer|content|introduction|welcome)$/,
];

export const COLLEGE_ROWS: readonly WordRow[] = [
  {
    keys: ['col-1'],
    cores:
      'who school support; school support and; kind* sen; type* need; kind* need; need school support; need school meet; need .. cater*; course* and level*; what .. study; course* .. offer*; pupil can study; pupil school support; school course*; learning difficult*; pupil study; course* pupil; area* need',
    more: 'area* kind* type* course* level* study* who provide* cater* meet disab* learning difficult* pathway* programme* entry supported offer school foundation range what',
  },
  {
    keys: ['col-2'],
    cores:
      'find out .. need; school know .. need; identif*; assess* need; assess* pupil; tell* school; let school know; declar*; disclos*; apply* .. support; apply*; application*; know .. need; initial assessment; ask* .. support; access* support; get support; asking support',
    more: 'find out identif* assess* tell* let know declar* disclos* apply* application* before start* initial screen* interview* disab* learning difficult* what how course* about get support need ask* access* enrol* when',
    not: /\b(?:exam\w*|ehcp|sendiass|transport|else)\b/,
  },
  {
    keys: ['col-3'],
    cores:
      'listen* pupil; listen* .. parent; involv* pupil; pupil involv*; pupil voice; pupil view*; voice; consult*; parent involv*; involv* parent; work* with parent; work* with pupil; pupil say; pupil and parent; have say; your say; information parent; pupil decide*; parent',
    more: 'listen* involv* voice* view* consult* say decid* decision* choice* want if agree consent work* parent together council union',
  },
  {
    keys: ['col-4'],
    cores:
      'therap*; personal care; medicine*; medication; medical; nurs*; equipment; health care; health support; assistive technology; health and care; health; physio*; specialist service*; external agenc*; outside agenc*; other agenc*; services',
    more: 'therap* personal care medic* nurs* equipment health condition* technology assistive speech language occupational physio* service* specialist who pays external outside agenc* social work* other get epilep* feeding manag* first aid from',
    not: /\bmental\b/,
  },
  {
    keys: ['col-5'],
    cores:
      'transition*; start* school; start* here; starting; moveon; adulthood; adult life; next step*; progression; induction; leaving; coming to school; mov* from; mov* school; prepar* .. adult; independent living; life after',
    more: 'transition* start* here moveon mov* adult* life next step* progression induction leav* coming get ready prepar* independen* living school from to taster* visit* open settle* year first day after secondary 16 skill* destination*',
  },
  {
    keys: ['col-6'],
    cores: 'teach*; taught; lesson* work',
    more: 'teach* approach* learning class* lesson* method* small taught style* quality adaptive in our',
  },
  {
    keys: ['col-7'],
    cores:
      'adapt*; reasonable adjustment*; chang* course*; chang* .. space*; learning environment; curriculum .. environment; differentiat*; adjustment*',
    more: 'adapt* adjust* reasonable chang* course* space* curriculum environment* learning suit* room* lesson* differentiat* classroom* building*',
    not: /\bexam/,
  },
  {
    keys: ['col-8'],
    cores:
      'learning support; additional support; extra help; extra support; additional help; in class support; class support; study support; study skill*; one to one; learning mentor*; als; support in lesson*; support in class; specialist tutor*; dyslexia support; support available; support pupil .. get; help pupil .. get',
    more: 'learning class* lesson* study skill* one mentor* tutor* assistant* als dyslexia specialist get kind* type* additional in small group* what available support range',
    not: /\b(?:contact|team|manager)\b/,
  },
  {
    keys: ['col-9'],
    cores:
      'progress; review*; track*; how .. going; check* .. with pupil; assess* .. plan .. review; graduated; how pupil doing; target; annual review*',
    more: 'progress review* track* check* going doing assess* plan* target* annual graduated ehcp monitor* meeting* outcome* with know cycle well how',
    not: /\b(?:complain\w*|date|name\w*)\b/,
  },
  {
    keys: ['col-10'],
    cores:
      'effective*; evaluat*; support .. work*; know .. work*; quality support; how good; success*; impact support; outcome* last year',
    more: 'effective* evaluat* work* quality measure* check* know assess* good success* impact difference if achiev* result* last year',
  },
  {
    keys: ['col-11'],
    cores:
      'accessib*; access* .. building*; facilit*; get* around; get* in; campus access; access* campus*; building*; physical access; disab* access; wheelchair*; site access',
    more: 'accessib* access* facilit* building* get* in around everything campus* disab* physical wheelchair* parking lift* toilet* site* everywhere our here use using plan* statement',
    not: /\bexam|\bwebsite/,
  },
  {
    keys: ['col-12'],
    cores:
      'enrichment; activit*; club*; outside lesson*; outside class*; pupil life; social life; beyond lesson*; trip*; sport*; extracurricular; pupil union',
    more: 'enrichment activit* club* societ* outside beyond lesson* class* social life trip* sport* union lunch* break* do join* in part taking include* inclusion time',
  },
  {
    keys: ['col-13'],
    cores:
      'other support; further support; more support; support outside; wider support; other help; safe*; residential',
    more: 'other further more wider beyond stay* keep* get what safe* safeguard* residential social supported welfare else in',
  },
  {
    keys: ['col-14'],
    cores:
      'training; expertise; staff skill*; staff know; expert*; qualif*; specialist staff; staff; support team skill*',
    more: 'staff skill* know* expert* qualif* train* specialist* call on which experience* team tutor* development professional',
    not: /\b(?:contact|room|vacanc\w*|meet)\b/,
  },
  {
    keys: ['col-15'],
    cores: 'wellbeing; mental health; feel*; counsel*; emotional; pastoral; bully*; social development',
    more: 'wellbeing mental health feel* counsel* emotional social pastoral bully* support* look* after safe* team development how prevent* anti harass* friend*',
    not: /\bstaff\b/,
  },
  {
    keys: ['col-16'],
    cores:
      'apprentic*; internship*; work experience; work placement*; employment; traineeship*; get* into work; careers advice; careers guidance; career*; job coach*; getting job; industry placement*; into work; work',
    more: 'apprentic* internship* supported work experience placement* employ* trainee* get* into career* advice guidance job* coach* industry prepar* training provider* paid find ready',
    not: /\b(?:support work|know|with|progress|agenc\w*|health)\b/,
  },
  {
    keys: ['col-17'],
    cores: 'university; higher education; disabled pupil allowance; dsa; higher study; going on to higher',
    more: 'progress* higher education university study level on go* disab* allowance dsa support* apply* ucas next',
  },
  {
    keys: ['col-18'],
    cores:
      'travel*; transport; cost*; fee*; bursar*; money; financial; funding; get* here; get* to school; parking; bus pass*',
    more: 'travel* transport cost* fee* bursar* money financial fund* get* here to what paying pay* bus* train* parking training independent support* free meal* who hardship',
  },
  {
    keys: ['col-19'],
    cores:
      'senco; contact*; who .. talk; talk .. about support; pupil talk; named person; named contact; support team; learning support team; speak .. support; meet .. team; who .. speak; visit*; how .. visit; get in touch; in touch; open day*',
    more: 'senco contact* who talk* speak named person team meet about support learning manager head get in touch email phone visit* detail* key people question* open day* us come* see lead* oversight inclusion additional first',
    not: /\b(?:sendiass|complain\w*)\b/,
  },
  {
    keys: ['col-20'],
    cores:
      'complain*; complaint*; not happy; unhappy; local offer; sendiass; else .. help; not satisf*; disagree*; independent advice; more help; where else; else .. look; something go* wrong; goes wrong',
    more: 'complain* complaint* happy local offer sendiass where else look help advice disagree* appeal* mediation council what do if satisf* something wrong go* independent get other compliment* feedback rais* concern* procedure* about resol* parent',
  },
  {
    keys: ['col-21'],
    cores: 'exam*; access arrangement*; extra time; assessment arrangement*',
    more: 'exam* access arrangement* extra time test* assessment* adjust* reader* scribe* how get special consideration jcq in and',
  },
  {
    keys: ['col-22'],
    cores:
      'ehcp; name* .. plan; ask* school in; consultation*; naming school; high need*; apply* .. with ehcp; ehcp consult*',
    more: 'ehcp name* naming ask* school consult* consultation* what happen* next council how application* apply* if process request* high with annual place* about',
    not: /\breview/,
  },
];
