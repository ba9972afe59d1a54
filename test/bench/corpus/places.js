// Real London areas (area|borough|postcode district) and English towns. Public place names; pairing is approximate.
export const LONDON = `
Acton|Ealing|W3;Ealing Broadway|Ealing|W5;Hanwell|Ealing|W7;Southall|Ealing|UB2;Greenford|Ealing|UB6;Northolt|Ealing|UB5;Perivale|Ealing|UB6
Hammersmith|Hammersmith and Fulham|W6;Fulham|Hammersmith and Fulham|SW6;Shepherd's Bush|Hammersmith and Fulham|W12;White City|Hammersmith and Fulham|W12;West Kensington|Hammersmith and Fulham|W14;Parsons Green|Hammersmith and Fulham|SW6;Sands End|Hammersmith and Fulham|SW6
Notting Hill|Kensington and Chelsea|W11;North Kensington|Kensington and Chelsea|W10;Chelsea|Kensington and Chelsea|SW3;Earl's Court|Kensington and Chelsea|SW5;South Kensington|Kensington and Chelsea|SW7;Ladbroke Grove|Kensington and Chelsea|W10;Golborne|Kensington and Chelsea|W10
Paddington|Westminster|W2;Maida Vale|Westminster|W9;Pimlico|Westminster|SW1V;Marylebone|Westminster|NW1;St John's Wood|Westminster|NW8;Soho|Westminster|W1D;Bayswater|Westminster|W2;Queen's Park|Westminster|W10;Lisson Grove|Westminster|NW8;Church Street|Westminster|NW8
Camden Town|Camden|NW1;Kentish Town|Camden|NW5;Hampstead|Camden|NW3;Holborn|Camden|WC1;Swiss Cottage|Camden|NW3;Somers Town|Camden|NW1;Gospel Oak|Camden|NW5;West Hampstead|Camden|NW6
Islington|Islington|N1;Highbury|Islington|N5;Archway|Islington|N19;Finsbury Park|Islington|N4;Holloway|Islington|N7;Clerkenwell|Islington|EC1;Tufnell Park|Islington|N7
Hackney Central|Hackney|E8;Stoke Newington|Hackney|N16;Dalston|Hackney|E8;Homerton|Hackney|E9;Hoxton|Hackney|N1;Clapton|Hackney|E5;Stamford Hill|Hackney|N16
Bethnal Green|Tower Hamlets|E2;Bow|Tower Hamlets|E3;Poplar|Tower Hamlets|E14;Stepney|Tower Hamlets|E1;Whitechapel|Tower Hamlets|E1;Mile End|Tower Hamlets|E3;Isle of Dogs|Tower Hamlets|E14;Wapping|Tower Hamlets|E1W
Stratford|Newham|E15;East Ham|Newham|E6;West Ham|Newham|E15;Plaistow|Newham|E13;Forest Gate|Newham|E7;Beckton|Newham|E6;Canning Town|Newham|E16
Walthamstow|Waltham Forest|E17;Leyton|Waltham Forest|E10;Leytonstone|Waltham Forest|E11;Chingford|Waltham Forest|E4
Ilford|Redbridge|IG1;Woodford|Redbridge|IG8;Wanstead|Redbridge|E11;Gants Hill|Redbridge|IG2;Hainault|Redbridge|IG6
Barking|Barking and Dagenham|IG11;Dagenham|Barking and Dagenham|RM8;Chadwell Heath|Barking and Dagenham|RM6
Romford|Havering|RM1;Hornchurch|Havering|RM11;Upminster|Havering|RM14;Rainham|Havering|RM13
Brixton|Lambeth|SW2;Clapham|Lambeth|SW4;Streatham|Lambeth|SW16;Vauxhall|Lambeth|SW8;Kennington|Lambeth|SE11;West Norwood|Lambeth|SE27;Stockwell|Lambeth|SW9
Peckham|Southwark|SE15;Camberwell|Southwark|SE5;Bermondsey|Southwark|SE16;Dulwich|Southwark|SE21;Rotherhithe|Southwark|SE16;Walworth|Southwark|SE17;Elephant and Castle|Southwark|SE1
Lewisham|Lewisham|SE13;Catford|Lewisham|SE6;Deptford|Lewisham|SE8;Sydenham|Lewisham|SE26;New Cross|Lewisham|SE14;Forest Hill|Lewisham|SE23;Lee Green|Lewisham|SE12
Greenwich|Greenwich|SE10;Woolwich|Greenwich|SE18;Eltham|Greenwich|SE9;Charlton|Greenwich|SE7;Thamesmead|Greenwich|SE28;Plumstead|Greenwich|SE18;Kidbrooke|Greenwich|SE3
Bexleyheath|Bexley|DA6;Sidcup|Bexley|DA14;Erith|Bexley|DA8;Welling|Bexley|DA16
Bromley|Bromley|BR1;Beckenham|Bromley|BR3;Orpington|Bromley|BR6;Penge|Bromley|SE20;Chislehurst|Bromley|BR7
Croydon|Croydon|CR0;Purley|Croydon|CR8;Thornton Heath|Croydon|CR7;Norbury|Croydon|SW16;Coulsdon|Croydon|CR5;Addiscombe|Croydon|CR0;Selsdon|Croydon|CR2;New Addington|Croydon|CR0
Sutton|Sutton|SM1;Carshalton|Sutton|SM5;Cheam|Sutton|SM3;Wallington|Sutton|SM6
Wimbledon|Merton|SW19;Mitcham|Merton|CR4;Morden|Merton|SM4;Raynes Park|Merton|SW20;Colliers Wood|Merton|SW19
Battersea|Wandsworth|SW11;Putney|Wandsworth|SW15;Tooting|Wandsworth|SW17;Balham|Wandsworth|SW12;Wandsworth Town|Wandsworth|SW18;Roehampton|Wandsworth|SW15;Earlsfield|Wandsworth|SW18
Kingston|Kingston upon Thames|KT1;Surbiton|Kingston upon Thames|KT6;New Malden|Kingston upon Thames|KT3;Chessington|Kingston upon Thames|KT9
Richmond|Richmond upon Thames|TW9;Twickenham|Richmond upon Thames|TW1;Teddington|Richmond upon Thames|TW11;Barnes|Richmond upon Thames|SW13;Hampton|Richmond upon Thames|TW12;Kew|Richmond upon Thames|TW9
Hounslow|Hounslow|TW3;Chiswick|Hounslow|W4;Brentford|Hounslow|TW8;Feltham|Hounslow|TW13;Isleworth|Hounslow|TW7;Heston|Hounslow|TW5
Uxbridge|Hillingdon|UB8;Hayes|Hillingdon|UB3;Ruislip|Hillingdon|HA4;Northwood|Hillingdon|HA6;West Drayton|Hillingdon|UB7;Yiewsley|Hillingdon|UB7
Harrow|Harrow|HA1;Pinner|Harrow|HA5;Stanmore|Harrow|HA7;Wealdstone|Harrow|HA3;Rayners Lane|Harrow|HA5
Wembley|Brent|HA9;Willesden|Brent|NW10;Kilburn|Brent|NW6;Harlesden|Brent|NW10;Kingsbury|Brent|NW9;Neasden|Brent|NW2;Cricklewood|Brent|NW2
Barnet|Barnet|EN5;Finchley|Barnet|N3;Hendon|Barnet|NW4;Edgware|Barnet|HA8;Golders Green|Barnet|NW11;Mill Hill|Barnet|NW7;Colindale|Barnet|NW9;East Finchley|Barnet|N2
Tottenham|Haringey|N17;Wood Green|Haringey|N22;Hornsey|Haringey|N8;Muswell Hill|Haringey|N10;Crouch End|Haringey|N8;Seven Sisters|Haringey|N15
Enfield Town|Enfield|EN1;Edmonton|Enfield|N9;Southgate|Enfield|N14;Palmers Green|Enfield|N13;Ponders End|Enfield|EN3
Aldgate|City of London|EC3;Barbican|City of London|EC2;Portsoken|City of London|E1;Golden Lane|City of London|EC1
`
  .trim()
  .split(/[\n;]/)
  .map((s) => {
    const [area, borough, pc] = s.split('|');
    return { area, borough, pc };
  });

export const TOWNS = `
Watford|Hertfordshire|WD17;St Albans|Hertfordshire|AL1;Stevenage|Hertfordshire|SG1;Hemel Hempstead|Hertfordshire|HP1;Luton|Luton|LU1;Bedford|Bedford|MK40;Milton Keynes|Milton Keynes|MK9;Northampton|West Northamptonshire|NN1
Slough|Slough|SL1;Windsor|Windsor and Maidenhead|SL4;Maidenhead|Windsor and Maidenhead|SL6;Reading|Reading|RG1;Wokingham|Wokingham|RG40;Bracknell|Bracknell Forest|RG12;Newbury|West Berkshire|RG14;Oxford|Oxfordshire|OX1;Banbury|Oxfordshire|OX16;Abingdon|Oxfordshire|OX14;Aylesbury|Buckinghamshire|HP20;High Wycombe|Buckinghamshire|HP11
Guildford|Surrey|GU1;Woking|Surrey|GU21;Epsom|Surrey|KT17;Redhill|Surrey|RH1;Camberley|Surrey|GU15;Staines|Surrey|TW18;Reigate|Surrey|RH2;Farnham|Surrey|GU9
Brighton|Brighton and Hove|BN1;Hove|Brighton and Hove|BN3;Eastbourne|East Sussex|BN21;Hastings|East Sussex|TN34;Lewes|East Sussex|BN7;Crawley|West Sussex|RH10;Worthing|West Sussex|BN11;Horsham|West Sussex|RH12;Chichester|West Sussex|PO19
Maidstone|Kent|ME14;Canterbury|Kent|CT1;Dartford|Kent|DA1;Gravesend|Kent|DA11;Ashford|Kent|TN23;Folkestone|Kent|CT20;Margate|Kent|CT9;Tunbridge Wells|Kent|TN1;Chatham|Medway|ME4;Gillingham|Medway|ME7
Chelmsford|Essex|CM1;Colchester|Essex|CO1;Basildon|Essex|SS14;Harlow|Essex|CM20;Brentwood|Essex|CM14;Southend|Southend-on-Sea|SS1;Grays|Thurrock|RM17;Clacton|Essex|CO15
Ipswich|Suffolk|IP1;Lowestoft|Suffolk|NR32;Bury St Edmunds|Suffolk|IP33;Norwich|Norfolk|NR1;King's Lynn|Norfolk|PE30;Great Yarmouth|Norfolk|NR30;Cambridge|Cambridgeshire|CB1;Huntingdon|Cambridgeshire|PE29;Peterborough|Peterborough|PE1
Leicester|Leicester|LE1;Loughborough|Leicestershire|LE11;Derby|Derby|DE1;Chesterfield|Derbyshire|S40;Nottingham|Nottingham|NG1;Mansfield|Nottinghamshire|NG18;Lincoln|Lincolnshire|LN1;Grantham|Lincolnshire|NG31;Grimsby|North East Lincolnshire|DN31
Birmingham|Birmingham|B1;Solihull|Solihull|B91;Coventry|Coventry|CV1;Wolverhampton|Wolverhampton|WV1;Walsall|Walsall|WS1;Dudley|Dudley|DY1;West Bromwich|Sandwell|B70;Worcester|Worcestershire|WR1;Redditch|Worcestershire|B97;Hereford|Herefordshire|HR1;Telford|Telford and Wrekin|TF1;Shrewsbury|Shropshire|SY1;Stafford|Staffordshire|ST16;Stoke-on-Trent|Stoke-on-Trent|ST1;Rugby|Warwickshire|CV21;Leamington Spa|Warwickshire|CV31
Bristol|Bristol|BS1;Bath|Bath and North East Somerset|BA1;Gloucester|Gloucestershire|GL1;Cheltenham|Gloucestershire|GL50;Swindon|Swindon|SN1;Salisbury|Wiltshire|SP1;Taunton|Somerset|TA1;Yeovil|Somerset|BA20;Exeter|Devon|EX1;Plymouth|Plymouth|PL1;Torquay|Torbay|TQ1;Barnstaple|Devon|EX31;Truro|Cornwall|TR1;Penzance|Cornwall|TR18;Bournemouth|Bournemouth Christchurch and Poole|BH1;Dorchester|Dorset|DT1;Weymouth|Dorset|DT4
Southampton|Southampton|SO14;Portsmouth|Portsmouth|PO1;Basingstoke|Hampshire|RG21;Winchester|Hampshire|SO23;Andover|Hampshire|SP10;Fareham|Hampshire|PO16
Manchester|Manchester|M1;Salford|Salford|M5;Bolton|Bolton|BL1;Bury|Bury|BL9;Rochdale|Rochdale|OL16;Oldham|Oldham|OL1;Stockport|Stockport|SK1;Wigan|Wigan|WN1;Liverpool|Liverpool|L1;Birkenhead|Wirral|CH41;St Helens|St Helens|WA10;Warrington|Warrington|WA1;Chester|Cheshire West and Chester|CH1;Crewe|Cheshire East|CW1;Preston|Lancashire|PR1;Blackburn|Blackburn with Darwen|BB1;Blackpool|Blackpool|FY1;Lancaster|Lancashire|LA1;Burnley|Lancashire|BB11;Carlisle|Cumberland|CA1;Kendal|Westmorland and Furness|LA9
Leeds|Leeds|LS1;Bradford|Bradford|BD1;Wakefield|Wakefield|WF1;Huddersfield|Kirklees|HD1;Halifax|Calderdale|HX1;Sheffield|Sheffield|S1;Rotherham|Rotherham|S60;Barnsley|Barnsley|S70;Doncaster|Doncaster|DN1;York|York|YO1;Harrogate|North Yorkshire|HG1;Scarborough|North Yorkshire|YO11;Hull|Kingston upon Hull|HU1;Beverley|East Riding of Yorkshire|HU17
Newcastle|Newcastle upon Tyne|NE1;Gateshead|Gateshead|NE8;Sunderland|Sunderland|SR1;South Shields|South Tyneside|NE33;Durham|County Durham|DH1;Darlington|Darlington|DL1;Middlesbrough|Middlesbrough|TS1;Hartlepool|Hartlepool|TS24;Stockton|Stockton-on-Tees|TS18;Hexham|Northumberland|NE46;Morpeth|Northumberland|NE61
`
  .trim()
  .split(/[\n;]/)
  .map((s) => {
    const [area, borough, pc] = s.split('|');
    return { area, borough, pc };
  });
