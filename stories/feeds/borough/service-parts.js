/** Who runs the services of the made-up borough, and what their records begin with. */
import { FENNBRIDGE, mail, phone } from './parts.js';

export const council = {
  id: 'council',
  name: 'Fennbridge Council',
  website: 'https://example.org/fennbridge',
};
export const nhs = { id: 'nhs', name: 'Fennbridge Children’s Health' };
export const otters = {
  id: 'otters',
  name: 'Fennbridge Otters',
  description: 'A charity run by parents.',
  website: 'https://example.org/otters',
  email: mail('hello.otters'),
  phones: [phone('01632 960201')],
  organization_identifiers: [
    {
      id: 'otters-number',
      identifier_scheme: 'GB-CHC',
      identifier_type: 'Charity number',
      identifier: '9990001',
    },
  ],
};

/** A service that is active, for people of the borough, and was checked in the autumn, unless it says otherwise. */
export const service = (id, name, description, record) => ({
  id: `service-${id}`,
  name,
  status: 'active',
  description,
  service_areas: [FENNBRIDGE],
  assured_date: '2026-09-21',
  ...record,
  send: { kind: 'service', source: 'directory', ...record.send },
});

export const shortBreak = (id, name, description, { send, ...record }) =>
  service(id, name, description, {
    ...record,
    send: { kind: 'short-break', ...send, categories: ['short-breaks', ...(send.categories ?? [])] },
  });
