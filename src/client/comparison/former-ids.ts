// A link to a row by an id that it had before goes on with the id that it has now.
addEventListener('hashchange', renew);
renew();

function renew(): void {
  const former = document.getElementById(location.hash.slice(1));
  const row = former?.matches('.former') ? former.parentElement : null;
  if (row) history.replaceState(history.state, '', `#${row.id}`);
}

export {};
