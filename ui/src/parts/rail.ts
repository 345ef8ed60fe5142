/** A place a rail leads to. */
export interface RailItem {
  id: string;
  label: string;
  /** The picture above the label, on the child's rail. */
  picture?: string;
  /** How many things wait there. */
  waiting?: number;
}

/** A child in the grown-ups' rail. */
export interface RailPerson {
  id: string;
  name: string;
  avatar: string;
}
