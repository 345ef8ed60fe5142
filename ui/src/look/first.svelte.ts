/** Whether the first screen was drawn: what takes long to draw, figures and pictures, waits for that. */
export const first = $state({ drawn: false });
