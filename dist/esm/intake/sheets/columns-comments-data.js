/** The sheet of comments: SEND Regulations 2014, regulation 56. */
import { columnsOf } from './columns.js';
export const COMMENTS_COLUMNS = columnsOf([
    [
        'id',
        'Id',
        'ref|reference|comment id|number|no|no.|item',
        'What the comment is called for good. Rows with the same id are one entry.',
        { width: 14, format: 'text' },
    ],
    [
        'theme',
        'Theme',
        'topic|subject|area|category|issue',
        'What it is about, in a word or two.',
        { width: 22 },
    ],
    [
        'comment',
        'Comment',
        'comments|you said|what you said|what families said|feedback|what parents said|parent comment|what was said|what you told us|you told us|comment received|issue raised|views',
        'What families said, without names. Start each of several with a dash.',
        { width: 50, format: 'text' },
    ],
    [
        'response',
        'Response',
        'our response|council response|what we said|answer|we said|reply|lo response|our answer',
        'What you answered.',
        { width: 50, format: 'text' },
    ],
    [
        'action',
        'Action',
        'actions|we did|what we did|what we have done|what we will do|action taken|what has changed|actions taken|we are doing|what happened',
        'What you did or will do. Start each of several with a dash.',
        { width: 50, format: 'text' },
    ],
    [
        'status',
        'Status',
        'state|progress|action status|rag|complete|current status',
        'New, Answered, Planned, Under way, Done or Not possible.',
        { choices: ['New', 'Answered', 'Planned', 'Under way', 'Done', 'Not possible'], width: 14 },
    ],
    [
        'lead',
        'Lead',
        'lead officer|who leads|owner|responsible|lead role|responsible officer|who|by whom',
        'The role that leads, not a name.',
        { width: 22, format: 'text' },
    ],
    [
        'received',
        'Received',
        'date received|received on|date of comment|date|when|date raised|date you said it|comment date',
        'The day or month it came.',
        { width: 14, format: 'date' },
    ],
    [
        'responded',
        'Responded',
        'date responded|response date|answered on|date of response|replied|date answered|updated',
        'The day or month you answered.',
        { width: 14, format: 'date' },
    ],
]);
export const COMMENTS_EXAMPLES = [
    {
        id: 'example-1',
        theme: 'Short breaks',
        comment: 'There is nowhere to go on Sundays.',
        response: 'We asked the clubs.',
        action: '- A Sunday club opened.\n- The pool has a quiet hour.',
        status: 'Done',
        lead: 'Short breaks manager',
        received: '14/01/2026',
        responded: '20/02/2026',
    },
];
