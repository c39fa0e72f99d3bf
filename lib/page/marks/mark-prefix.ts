/** With which the names of all our highlights begin, in every version. */
export const MARK_PREFIX = 'whose-words-';
