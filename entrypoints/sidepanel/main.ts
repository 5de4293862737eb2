import { mount } from 'svelte';
import App from '../../components/app/App.svelte';

mount(App, { target: document.getElementById('app')!, props: { surface: 'sidepanel' } });
