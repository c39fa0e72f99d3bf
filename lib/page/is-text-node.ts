/** Whether a node is printed words: by its number, since a node of a frame is no `Text` of this window. */
export function isTextNode(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
