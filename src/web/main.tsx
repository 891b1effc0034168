// Where the page begins: navigation is started and the desk is drawn.

import { render } from 'preact';
import { Desk } from './desk.tsx';
import { applyTheme } from './frame/theme.tsx';
import { startNavigation } from './navigate.ts';

applyTheme();
startNavigation();
const root = document.getElementById('desk');
if (root) render(<Desk />, root);
