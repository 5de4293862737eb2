document.getElementById('app')!.textContent = 'Between Sessions';
