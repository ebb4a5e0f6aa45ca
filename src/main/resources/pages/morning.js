//<![CDATA[
"use strict";
(() => {
  const all = (path, from = document) => Array.from(from.querySelectorAll(path));
  const make = (name, parent, text = "") => {
    const element = parent.appendChild(document.createElement(name));
    element.textContent = text;
    return element;
  };

  // A page that nobody made anew says so itself, also when it is left open.
  const old = document.getElementById("old");
  const look = () => { old.hidden = Date.now() <= Date.parse(old.dataset.until); };
  if (old) {
    look();
    setInterval(look, 60000);
  }

  // The counts are links and their lists come without a script; this says it to those who do not see it.
  const shown = () => {
    for (const link of all(".counts a")) {
      if (link.hash === location.hash) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    }
    for (const tools of all(".tools")) {
      const rows = all("tbody tr", document.getElementById(tools.dataset.for));
      const found = rows.filter(row => row.getClientRects().length > 0).length;
      tools.querySelector("output").textContent = tools.dataset.found.replace("{n}", found);
    }
  };

  for (const tools of all(".tools")) {
    const label = make("label", tools, tools.dataset.find + " ");
    const input = make("input", label);
    input.type = "search";
    make("output", tools);
    input.addEventListener("input", () => {
      const words = input.value.normalize("NFKC").toLowerCase().split(/\s+/);
      for (const row of all("tbody tr", document.getElementById(tools.dataset.for))) {
        const text = (row.cells[0].textContent + row.cells[1].textContent).normalize("NFKC").toLowerCase();
        row.hidden = !words.every(word => text.includes(word));
      }
      shown();
    });
  }
  addEventListener("hashchange", shown);
  shown();

  const sort = (head, body, index) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of head.parentNode.cells) {
      other.removeAttribute("aria-sort");
    }
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = row => Number(head.dataset.sort === "order" ? row.dataset.order : row.cells[index].dataset.s);
    const rows = Array.from(body.rows).sort((a, b) => key(a) - key(b) || a.dataset.order - b.dataset.order);
    body.append(...(down ? rows.reverse() : rows));
  };
  for (const table of all(".board")) {
    const body = table.tBodies[0];
    Array.from(body.rows).forEach((row, n) => { row.dataset.order = n; });
    for (const head of all("th[data-sort]", table)) {
      const text = head.textContent;
      head.textContent = "";
      const button = make("button", head, text);
      button.type = "button";
      button.addEventListener("click", () => sort(head, body, head.cellIndex));
    }
  }

  for (const place of all(".copy")) {
    const button = make("button", place, place.dataset.copy);
    const done = make("output", place);
    button.type = "button";
    button.addEventListener("click", async () => {
      const text = document.getElementById(place.dataset.for);
      getSelection().selectAllChildren(text);
      try {
        await navigator.clipboard.writeText(text.textContent);
      } catch (refused) {
        document.execCommand("copy");
      }
      done.textContent = place.dataset.done;
    });
  }

  // On paper nothing can be opened.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all(".board details:not([open])");
    opened.forEach(one => { one.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach(one => { one.open = false; }));
})();
//]]>
