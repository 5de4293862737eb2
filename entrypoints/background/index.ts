/** Wakes for four things only: installation, the browser's start, the menu item, and the moment it was set to. It holds no state. */
import { defineBackground } from 'wxt/utils/define-background';
import { onLookAgain, onStarted } from '../../browser/alarm';
import { addPractiseBeside, onPractiseBeside } from '../../browser/context-menu';
import { onInstalled } from '../../browser/installation';
import { onNoticePressed } from '../../browser/notice';
import { openSidePanel } from '../../browser/side-panel';
import { openWorkspace } from '../../browser/workspace-page';
import { lookAroundOnce } from './look-around';

export default defineBackground(() => {
  onInstalled((first) => {
    void addPractiseBeside();
    if (first) void openWorkspace();
    else void lookAroundOnce(Date.now());
  });
  onStarted(() => void lookAroundOnce(Date.now()));
  onLookAgain(() => void lookAroundOnce(Date.now()));
  onNoticePressed((id) => void openWorkspace(id.startsWith('drill') ? '#/drill' : '#/self-practice'));
  onPractiseBeside((windowId) => void openSidePanel(windowId));
});
