/** Level of what is no `h1` to `h6`. */
export const SOFT = 7;
