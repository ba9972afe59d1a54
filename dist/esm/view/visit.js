/** What a control holds. An event only says that it changed. */
export const valueOf = ({ currentTarget }) => 
// Hung on inputs and selects alone.
currentTarget.value;
/** The service whose details are asked for, if it is there. */
export const itemOf = ({ services, at: { item } }) => item ? services.find(({ id }) => id === item) : undefined;
