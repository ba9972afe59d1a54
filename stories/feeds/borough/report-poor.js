/** A special school's short report: few answers, not looked at for years, and the rest in a PDF. */
import { school } from './parts.js';
import { sections } from './report-parts.js';

export const poorReport = {
  id: 'report-quillhaven',
  organization: school(999014, 'Quillhaven School'),
  urn: '999014',
  phase: 'All-through',
  setting: 'special',
  reviewed: '2023-10',
  url: 'https://example.org/quillhaven/send-report-2023.pdf',
  sections: sections([
    [
      'sir-1',
      'Our provision',
      'We provide for pupils with SLD and PMLD. All pupils have an EHCP, and are taught in classes of eight by a teacher and two TAs.',
      { also: ['sir-3c', 'sir-3d'] },
    ],
    ['sir-3b', 'Reviews', 'Reviews are annual.'],
    ['sir-5', 'Staff', 'Staff are experienced and well trained.'],
    [
      'sir-9',
      'Complaints',
      '<p><a href="https://example.org/quillhaven/complaints.pdf">Complaints policy (PDF)</a></p>',
    ],
    ['sir-12', 'Transition', 'See the transition policy.'],
  ]),
  contacts: [{ role: 'Office', phone: '020 7946 0149' }],
  // An address alone, as older feeds have it.
  links: { 'accessibility-plan': 'https://example.org/quillhaven/access-2019.pdf' },
  needs: ['SLD', 'PMLD'],
  sites: ['Quillhaven Lane'],
};
