/* global chrome */

// An extension whose background is awake has a process already, one whose background sleeps has to get one first. This can be either.
chrome.runtime.onMessage.addListener((message, sender, answer) => answer('awake'));
