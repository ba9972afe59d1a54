// Needs: hidden ground truth. code = DfE primary-need code used in the feed's `needs` field.
const n = (id, code, surf) => ({ id, code, surf: surf.split('|') });
export const NEEDS = [
  n(
    'autism',
    'ASD',
    'autism|autistic children|autistic young people|autism spectrum condition|autism spectrum disorder|ASD|ASC|children on the autism spectrum|Asperger syndrome',
  ),
  n(
    'adhd',
    'SEMH',
    'ADHD|attention deficit hyperactivity disorder|children who cannot sit still|ADD|attention difficulties',
  ),
  n(
    'dyslexia',
    'SPLD',
    'dyslexia|dyslexic learners|specific learning difficulties|SpLD|reading and spelling difficulties',
  ),
  n('dyscalculia', 'SPLD', 'dyscalculia|difficulties with number|specific learning difficulties in maths'),
  n(
    'dyspraxia',
    'SPLD',
    'dyspraxia|developmental coordination disorder|DCD|motor coordination difficulties|clumsiness',
  ),
  n('mld', 'MLD', 'moderate learning difficulties|MLD|moderate learning disabilities|global delay'),
  n('sld', 'SLD', 'severe learning difficulties|SLD|severe learning disabilities'),
  n(
    'pmld',
    'PMLD',
    'profound and multiple learning difficulties|PMLD|profound and multiple learning disabilities|the most complex disabilities',
  ),
  n('ld', 'MLD', 'learning disabilities|learning disability|learning difficulties|a learning disability'),
  n('downs', 'MLD', 'Down syndrome|Down’s syndrome|trisomy 21'),
  n(
    'semh',
    'SEMH',
    'social, emotional and mental health needs|SEMH|emotional and behavioural difficulties|anxiety|low mood and worries',
  ),
  n(
    'slcn',
    'SLCN',
    'speech, language and communication needs|SLCN|language delay|developmental language disorder|DLD|non-verbal children|selective mutism',
  ),
  n(
    'hi',
    'HI',
    'hearing impairment|deaf children|deaf young people|hearing loss|hard of hearing children|glue ear',
  ),
  n(
    'vi',
    'VI',
    'visual impairment|blind and partially sighted children|vision impairment|sight loss|low vision|nystagmus',
  ),
  n(
    'msi',
    'MSI',
    'multi-sensory impairment|deafblind children|dual sensory loss|combined sight and hearing loss',
  ),
  n(
    'pd',
    'PD',
    'physical disabilities|physical disability|wheelchair users|mobility difficulties|physically disabled children',
  ),
  n('cp', 'PD', 'cerebral palsy|hemiplegia|spastic diplegia'),
  n('md', 'PD', 'muscular dystrophy|Duchenne|neuromuscular conditions|spinal muscular atrophy'),
  n('epilepsy', 'OTH', 'epilepsy|seizures|complex epilepsy|Dravet syndrome'),
  n(
    'complex',
    'OTH',
    'complex health needs|life-limiting conditions|tracheostomies|gastrostomies|technology dependent children|continuing health care needs',
  ),
  n('tourette', 'SEMH', 'Tourette syndrome|tics|tic disorders'),
  n(
    'sensory',
    'OTH',
    'sensory processing difficulties|sensory needs|sensory processing disorder|sensory seekers',
  ),
];
// Long-tail clinical terms: mentioned now and then, they make the vocabulary tail.
export const RARE =
  `hydrocephalus|Rett syndrome|Angelman syndrome|Prader-Willi syndrome|Ehlers-Danlos syndrome|Williams syndrome|fragile X|tuberous sclerosis|spina bifida|craniosynostosis|achondroplasia|cystic fibrosis|sickle cell|haemophilia|thalassaemia|arthrogryposis|albinism|retinoblastoma|coloboma|Usher syndrome|CHARGE syndrome|Treacher Collins|cleft palate|microtia|hypotonia|hypermobility|scoliosis|talipes|osteogenesis imperfecta|juvenile arthritis|type one diabetes|coeliac disease|Crohn’s disease|eosinophilic oesophagitis|reflux|dysphagia|pica|encopresis|enuresis|misophonia|synaesthesia|alexithymia|pathological demand avoidance|PANDAS|foetal alcohol spectrum disorder|attachment difficulties|developmental trauma|trichotillomania|agoraphobia|school avoidance|selective eating|dysgraphia|aphasia|apraxia|dysarthria|cluttering|auditory processing disorder|auditory neuropathy|otitis media|nystagmus|strabismus|amblyopia|keratoconus|cortical visual impairment|Sturge-Weber|Landau-Kleffner|Lennox-Gastaut|West syndrome|neurofibromatosis|mitochondrial disease|Batten disease|leukodystrophy|Hunter syndrome|phenylketonuria|galactosaemia|congenital heart disease|chronic lung disease|asthma|severe allergies|anaphylaxis|eczema|epidermolysis bullosa|alopecia|acquired brain injury|stroke|encephalitis|meningitis|brain tumour|leukaemia|kidney disease|liver disease|short bowel|stoma care|limb difference|amputation|burns|Erb’s palsy|dystonia|ataxia|Friedreich ataxia|Charcot-Marie-Tooth|myasthenia|narcolepsy|chronic fatigue|long Covid|chronic pain|functional neurological disorder|kleefstra|Smith-Magenis|Cornelia de Lange|Cri du chat|DiGeorge|Noonan syndrome|Turner syndrome|Klinefelter|Kabuki syndrome|Sotos syndrome|Beckwith-Wiedemann|Russell-Silver|Moebius|Goldenhar|Pierre Robin|Stickler syndrome|Marfan|Wolf-Hirschhorn|Potocki-Lupski|Coffin-Siris|Pitt-Hopkins|SYNGAP|CDKL5|Aicardi|lissencephaly|microcephaly|polymicrogyria|schizencephaly|Dandy-Walker|Chiari malformation`.split(
    '|',
  );
