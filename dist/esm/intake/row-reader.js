import { fault } from './faults.js';
import { oneLine } from './text.js';
export function rowReader(cells, context) {
    const faults = [];
    const name = oneLine(cells.get('setting') ?? cells.get('name') ?? '');
    const reader = {
        name,
        context,
        faults,
        text: (field) => cells.get(field) ?? '',
        heading: (field) => context.headings.get(field) ?? field,
        complain(problem, field) {
            faults.push(fault(problem, {
                path: `${context.sheet ?? ''}line ${context.line}, column "${reader.heading(field)}"`,
                record: name,
            }));
        },
        read(field, parse, keep) {
            const { value, words, fault: problem } = parse(reader.text(field));
            if (problem)
                reader.complain(problem, field);
            if (words)
                keep?.(words);
            return value;
        },
    };
    return reader;
}
