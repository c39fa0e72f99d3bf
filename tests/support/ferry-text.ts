/** The paragraphs of an article, for pages that make them hard to read. */
export const PARAGRAPHS = [
  'The ferry between Norra and Sund will stop running after dark from the first of May, the council decided on Tuesday.',
  '“I row across myself if I have to,” said Elin Varg, the only doctor on the island, after the vote on Tuesday evening.',
  'The islanders have until the end of March to appeal, and several of them said on the quay that they would do so.',
  'Fewer than nine people a night have used the last two crossings since the new bridge was opened, by the council’s count.',
  'A smaller boat was offered by two fishermen, who want no money for it, only fuel and a key to the harbour gate.',
];

export const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
