import { h, render } from 'preact';

const root = document.querySelector('#root');
if (root) render(h('b', { class: 'big' }, '0'), root);
