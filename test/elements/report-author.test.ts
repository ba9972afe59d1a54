import { expect } from '@open-wc/testing';
import { type ReportAttributes, reportSettings } from '../../src/elements/report-attributes.js';
import { isAuthors } from '../../src/elements/report-author.js';

describe('isAuthors', () => {
  const table: readonly (readonly [address: string, prefix: string, is: boolean])[] = [
    ['file:///C:/report.html', 'report', true],
    ['http://localhost:8000/send', 'report', true],
    ['http://wordpress.localhost/send', 'report', true],
    ['http://127.0.0.1/send', 'report', true],
    ['http://127.9.9.9/send', 'report', true],
    ['http://[::1]:8000/send', 'report', true],
    ['http://school.local/send', 'report', true],
    ['http://school.test/send', 'report', true],
    ['https://school.example/send', 'report', false],
    ['https://localhost.school.example/send', 'report', false],
    ['https://school.example/localhost', 'report', false],
    ['https://notlocalhost/send', 'report', false],
    ['https://128.0.0.1/send', 'report', false],
    ['https://school.example/send?report.check=yes', 'report', true],
    ['https://school.example/send?a=1&report.check=yes#x', 'report', true],
    ['https://school.example/send?report.check=no', 'report', false],
    ['https://school.example/send?check=yes', 'report', false],
    ['https://school.example/send?xreport.check=yes', 'report', false],
    ['https://school.example/send#report.check=yes', 'report', false],
    ['https://school.example/send?report-north.check=yes', 'report-north', true],
    ['https://school.example/send?report.check=yes', 'report-north', false],
    ['https://school.example/send?report-north.check=yes', 'report', false],
  ];
  for (const [address, prefix, is] of table)
    it(`${is ? 'is' : 'is not'} so for ${prefix} at ${address}`, () => {
      const { protocol, hostname, search } = new URL(address);
      // Of a location only these three are read.
      expect(isAuthors(prefix, { protocol, hostname, search } as Location)).to.equal(is);
    });
});

describe('reportSettings', () => {
  const NONE: ReportAttributes = {
    setting: '',
    phase: '',
    reviewed: '',
    nextReview: '',
    order: '',
    headingLevel: '',
    pictureHosts: '',
  };

  it('needs nothing', () => {
    expect(reportSettings(NONE)).to.deep.equal({
      isLawOrder: false,
      headingLevel: 2,
      pictureHosts: [],
      mend: [],
    });
  });

  it('takes what an author writes, with blanks and capitals', () => {
    expect(
      reportSettings({
        setting: ' Specialist-College ',
        phase: ' primary ',
        reviewed: '01/09/2026',
        nextReview: ' 2027-09 ',
        order: ' law ',
        headingLevel: '3',
        pictureHosts: ' a.example  b.example ',
      }),
    ).to.deep.equal({
      setting: 'specialist-college',
      phase: 'primary',
      reviewed: '2026-09-01',
      nextReview: '2027-09',
      isLawOrder: true,
      headingLevel: 3,
      pictureHosts: ['a.example', 'b.example'],
      mend: [],
    });
  });

  for (const [name, value] of [
    ['setting', 'castle'],
    ['setting', 'constructor'],
    ['reviewed', 'last autumn'],
    ['nextReview', '2027-13'],
    ['order', 'parents'],
    ['headingLevel', '9'],
  ] as const)
    it(`leaves out ${name}="${value}", and says so`, () => {
      const { mend, ...rest } = reportSettings({ ...NONE, [name]: value });
      expect(mend).to.have.length(1);
      expect(mend[0]).to.contain(`="${value}"`);
      expect(rest).to.deep.equal({ isLawOrder: false, headingLevel: 2, pictureHosts: [] });
    });
});
