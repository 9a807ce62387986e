/** A lexicon of a few words, in the format of the shipped one. */
export const TINY_LEXICON = `buyline-lexicon 1
ordinary apple block energy garden now on snap target vault visa
known apple nvidia
mixed apple visa target
place boston
surname ford
given grant hope
phrase clean+energy
symbol AI4 IT3 ET3 NET2 CAT1 BP3 IBM4 HD4 CEO4
`;
