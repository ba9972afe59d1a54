export const inside = (writing, name) => ({
    ...writing,
    path: `${writing.path}.${name}`,
});
