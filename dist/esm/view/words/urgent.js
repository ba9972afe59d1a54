import { URGENT_HELP } from '../../search/urgent-help.js';
import { sayer } from './sayer.js';
const { emergency, nhs, childline, samaritans, shout, nspcc, domestic } = URGENT_HELP;
/** Sentences of urgent help. Who each service is for stands with its number, so that both are looked at together. */
export const sayUrgent = sayer({
    heading: 'Urgent help',
    lead: 'If you are not safe, get help now.',
    announced: 'Urgent help is at the top. If you are not safe, get help now.',
    'self-harm': 'Hurting yourself, or feeling you cannot go on',
    abuse: 'Someone is hurting you or a child',
    silent: 'Not safe to talk? Ring 999 on a mobile and listen. Press 55 when you are asked.',
    relayAny: 'With the Relay UK app, put 18001 in front of any number here that you ring.',
    ring: 'Ring {to}',
    option: 'Ring {to}, option {say}',
    text: 'Text {to}',
    word: 'Text {say} to {to}',
    sign: 'Sign language: {to}',
    relay: 'Relay UK: {to}',
    online: 'Chat or sign language: {to}',
    own: '{to}',
    emergency: emergency.for,
    nhs: nhs.for,
    childline: childline.for,
    samaritans: samaritans.for,
    shout: shout.for,
    nspcc: nspcc.for,
    domestic: domestic.for,
}, {
    'self-harm': 'If you are hurting yourself, or feel you cannot go on',
    abuse: 'If someone is hurting you',
    emergency: emergency.forYou,
    nhs: nhs.forYou,
    childline: childline.forYou,
    samaritans: samaritans.forYou,
    shout: shout.forYou,
    nspcc: nspcc.forYou,
    domestic: domestic.forYou,
});
