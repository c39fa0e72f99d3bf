import { isShadowRoot } from './shadow-root-of.ts';
import { isElement, parentOf } from './true-members.ts';

/** The parent as shown: out of a shadow root to its host. */
export function shownParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent) return parent;
  const root = node.getRootNode();
  return isShadowRoot(root) && isElement(root.host) ? root.host : null;
}
