/** What a control holds. An event only says that it changed. */
export const valueOf = ({ currentTarget }) => 
// Hung on inputs and selects alone.
currentTarget.value;
