import { found } from './fault.js';
import { nearest } from './near.js';
import { snakeCase } from './snake.js';
/** Names that count pupils, whatever system gave them: `SenUnitOnRoll`, `number_of_pupils`. */
const ROLL = /(?:^|_)(?:on_?roll|number_of_pupils|pupil_(?:count|numbers?)|pupils)(?:_(?:count|number|total))?$/;
/** In a line of places these can count nobody else. */
const ROLL_OF_LINE = /(?:^|_)(?:roll|nor|pupils?|children|learners|students|filled|taken|occupied)(?:_(?:count|number|total))?$/;
const namesIn = (path) => path.replace(/\[\d+\]/g, '').split('.');
function isRoll(path) {
    const names = namesIn(path);
    const isLine = /\bsend\.places\b/.test(path);
    return names.some((name) => {
        const snake = snakeCase(name);
        if (/^(?:max|min)/.test(snake))
            return false;
        return (ROLL.test(snake) || (isLine && (ROLL_OF_LINE.test(snake) || nearest(name, ['on_roll']) !== undefined)));
    });
}
/** The number that a value starts with: "3", "3 pupils". */
function numberIn(value) {
    if (typeof value === 'number')
        return value;
    const digits = typeof value === 'string'
        ? /^\s*(\d{1,3})(?![\d.,:/-]\d|\d|\s*(?:to|-|–)\s*\d)/.exec(value)?.[1]
        : undefined;
    return digits === undefined ? undefined : Number(digits);
}
/** A band is to hide the number: one that leaves a single number, or is the number, hides nothing. */
function isBareBand(value, under) {
    if (typeof value === 'number')
        return value >= 1 && value < under;
    if (typeof value !== 'string')
        return false;
    const limit = /^under[- ](\d+)$/i.exec(value.trim())?.[1];
    if (limit)
        return Number(limit) === 2;
    const numbers = value.match(/\d+/g) ?? [];
    const isRange = /under|fewer|less|up to|least|most|more|over|or |[<>≤≥+]/i.test(value);
    return numbers.length === 1 && !isRange && Number(numbers[0]) >= 1 && Number(numbers[0]) < under;
}
/**
 * Small counts of pupils that the widgets do not read, and anybody else can: under another name, in words, in a list.
 *
 * @param told places where a count is told already
 */
export function smallRollFaults(leaves, under, told, record) {
    return leaves.flatMap(({ path, name, value }) => {
        if (told.has(path))
            return [];
        if (name === 'on_roll_band')
            return isBareBand(value, under) ? [found('smallBand', { path, record })] : [];
        const count = numberIn(value);
        return count !== undefined && count >= 1 && count < under && isRoll(path)
            ? [found(name === 'on_roll' ? 'smallCount' : 'smallPupils', { path, record })]
            : [];
    });
}
