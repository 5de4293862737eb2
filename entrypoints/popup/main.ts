document
  .querySelector('#app')
  ?.append(Object.assign(document.createElement('h1'), { textContent: 'Between Sessions' }));
