(function () {
  "use strict";

  var data = JSON.parse(document.getElementById("data").textContent);
  var svg = document.getElementById("map");
  var stage = document.getElementById("stage");
  var panel = document.getElementById("panel");
  var details = document.getElementById("details");
  var search = document.getElementById("search");
  var found = document.getElementById("found");
  var whole = { width: Number(svg.dataset.width), height: Number(svg.dataset.height) };
  var READABLE = 0.42; // where the large names of entities can just be read
  var DISTANT = 0.62; // where columns cannot be read any more
  var view = { x: 0, y: 0, scale: 1 };

  var boxes = new Map();
  var lines = new Map();
  svg.querySelectorAll(".box").forEach(function (each) { boxes.set(each.dataset.type, { node: each }); });
  svg.querySelectorAll(".line").forEach(function (each) { lines.set(each.dataset.id, { node: each }); });
  data.boxes.forEach(function (each) { boxes.get(each.type).data = each; });
  data.lines.forEach(function (each) { lines.get(each.id).data = each; });

  // The view

  function show() {
    var width = stage.clientWidth / view.scale;
    var height = stage.clientHeight / view.scale;
    svg.setAttribute("viewBox", [view.x, view.y, width, height].join(" "));
    svg.classList.toggle("distant", view.scale < DISTANT);
  }

  function fitting() {
    return Math.min(stage.clientWidth / whole.width, stage.clientHeight / whole.height, 1.15);
  }

  function centre(x, y) {
    view.x = x - stage.clientWidth / view.scale / 2;
    view.y = y - stage.clientHeight / view.scale / 2;
  }

  function fit() {
    view.scale = fitting();
    centre(whole.width / 2, whole.height / 2);
    show();
  }

  /** All of it where that can be read, or else its upper left part. */
  function begin() {
    fit();
    if (view.scale < READABLE) {
      view.scale = READABLE;
      view.x = Math.min(0, (whole.width - stage.clientWidth / READABLE) / 2);
      view.y = Math.min(0, (whole.height - stage.clientHeight / READABLE) / 2);
      var first = data.boxes.map(function (each) { return boxes.get(each.type).node; });
      // Where nothing of it begins there, its most connected entity is in the middle.
      var area = stage.getBoundingClientRect();
      show();
      var seen = first.filter(function (node) {
        var at = node.getBoundingClientRect();
        return at.right < area.right && at.bottom < area.bottom;
      });
      if (seen.length < 12) { centreOn(busiest()); show(); }
    }
  }

  function busiest() {
    var counted = data.boxes.map(function (box) {
      return data.lines.filter(function (line) {
        return line.ends.some(function (end) { return end.type === box.type; });
      }).length;
    });
    return boxes.get(data.boxes[counted.indexOf(Math.max.apply(null, counted))].type).node;
  }

  function centreOn(node) {
    var bounds = node.getBBox();
    var moved = node.transform.baseVal.consolidate();
    centre(
      bounds.x + bounds.width / 2 + (moved ? moved.matrix.e : 0),
      bounds.y + bounds.height / 2 + (moved ? moved.matrix.f : 0));
  }

  function zoom(by, clientX, clientY) {
    var area = stage.getBoundingClientRect();
    var dx = (clientX === undefined ? area.width / 2 : clientX - area.left) / view.scale;
    var dy = (clientY === undefined ? area.height / 2 : clientY - area.top) / view.scale;
    var scale = Math.max(Math.min(fitting(), READABLE) * 0.8, Math.min(3, view.scale * by));
    var kept = view.scale / scale;
    view.x += dx - dx * kept;
    view.y += dy - dy * kept;
    view.scale = scale;
    show();
  }

  /** Brings an element into view, and near enough to be read. */
  function reveal(node) {
    var area = stage.getBoundingClientRect();
    var at = node.getBoundingClientRect();
    var inside = at.left > area.left && at.right < area.right && at.top > area.top && at.bottom < area.bottom;
    if (!inside) {
      centreOn(node);
      show();
    }
  }

  // The panel

  function element(name, text, css) {
    var made = document.createElement(name);
    if (text) { made.textContent = text; }
    if (css) { made.className = css; }
    return made;
  }

  function add(parent, name, text) {
    return parent.appendChild(element(name, text));
  }

  function spaced(sql) {
    return sql
      .replace(/\), (\w+ (?:\([^)]*\) )?AS \()/g, "),\n$1")
      .replace(/ (FROM|WHERE|SET|RETURNING|VALUES|ORDER BY|GROUP BY|HAVING|ON CONFLICT|UNION ALL|JOIN|CROSS JOIN|FOR NO KEY UPDATE)\b/g, "\n  $1")
      .replace(/\) SELECT /g, ")\nSELECT ");
  }

  function ends(line) {
    return line.ends.filter(function (end) { return end.accessors.length; });
  }

  function describeLine(line) {
    add(details, "h2", ends(line).map(function (end) { return end.entity + "." + end.name; }).join(" \u2194 "));
    line.ends.forEach(function (end) {
      add(details, "p", "Each " + end.entity + " goes with " + end.goesWith + " " + end.other + ".");
    });
    var key = add(details, "p", line.ways.length ? "A path, which is only read, by way of " : line.joinTable ? "The links are rows of " : "The key is ");
    add(key, "code", line.ways.join(", then ") || line.joinTable || line.ends[0].entity + " (" + line.columns.join(", ") + ")");
    ends(line).forEach(function (end) {
      add(details, "h3", end.entity + "." + end.name);
      end.accessors.forEach(function (accessor) {
        add(details, "h4", accessor[0]);
        accessor[1].forEach(function (sql) { add(details, "pre", spaced(sql)); });
        if (!accessor[1].length) {
          add(details, "p", "Its SQL depends on the columns of the link that the call names.");
        }
      });
    });
  }

  function describeBox(box) {
    add(details, "h2", box.name);
    add(add(details, "p"), "code", box.type);
    if (box.table) {
      add(add(details, "p", "Table "), "code", box.table);
    }
    var table = add(details, "table");
    var body = add(table, "tbody");
    box.columns.forEach(function (column) {
      var row = add(body, "tr");
      add(row, "td", column[2]);
      add(row, "td", column[0]);
      add(row, "td", column[1]);
    });
    var mine = data.lines.filter(function (line) {
      return line.ends.some(function (end) { return end.type === box.type; });
    });
    if (!mine.length) { return; }
    add(details, "h3", "Associations");
    var list = add(details, "ul");
    mine.forEach(function (line) {
      var button = add(add(list, "li"), "button", line.names);
      button.type = "button";
      add(button, "small", line.ends[0].entity + " and " + line.ends[1].entity + (line.joinTable ? ", by way of " + line.joinTable : line.ways.length ? ", by way of " + line.ways.join(", then ") : ""));
      button.addEventListener("click", function () { choose(lines.get(line.id)); reveal(lines.get(line.id).node); });
    });
  }

  function choose(chosen) {
    svg.querySelectorAll(".on").forEach(function (each) { each.classList.remove("on"); });
    details.replaceChildren();
    svg.classList.toggle("choosing", Boolean(chosen));
    var resized = panel.hidden !== !chosen;
    panel.hidden = !chosen;
    if (resized) { show(); }
    if (!chosen) { return; }
    chosen.node.classList.add("on");
    if (chosen.data.ends) {
      chosen.data.ends.forEach(function (end) { boxes.get(end.type).node.classList.add("on"); });
      describeLine(chosen.data);
    } else {
      data.lines.forEach(function (line) {
        if (line.ends.some(function (end) { return end.type === chosen.data.type; })) {
          lines.get(line.id).node.classList.add("on");
          line.ends.forEach(function (end) { boxes.get(end.type).node.classList.add("on"); });
        }
      });
      describeBox(chosen.data);
    }
    panel.scrollTop = 0;
    reveal(chosen.node);
  }

  function of(node) {
    var group = node.closest ? node.closest(".box, .line") : null;
    if (!group) { return null; }
    return group.dataset.type ? boxes.get(group.dataset.type) : lines.get(group.dataset.id);
  }

  // Search

  var hits = [];
  var next = 0;

  function words(thing) {
    var one = thing.data;
    if (!one.ends) {
      return [one.name, one.table].concat(one.columns.map(function (each) { return each[0]; }));
    }
    var all = [one.names, one.joinTable].concat(one.ways);
    one.ends.forEach(function (end) { end.accessors.forEach(function (each) { all.push(each[0]); }); });
    return all;
  }

  function look() {
    var wanted = search.value.trim().toLowerCase();
    choose(null);
    hits = [];
    next = 0;
    if (wanted) {
      boxes.forEach(function (each) { hits.push(each); });
      lines.forEach(function (each) { hits.push(each); });
      hits = hits.filter(function (each) {
        return words(each).some(function (word) { return word.toLowerCase().includes(wanted); });
      });
    }
    hits.forEach(function (each) {
      each.node.classList.add("on");
      if (each.data.ends) {
        each.data.ends.forEach(function (end) { boxes.get(end.type).node.classList.add("on"); });
      }
    });
    svg.classList.toggle("choosing", Boolean(wanted));
    found.textContent = wanted ? hits.length + " found" : "";
  }

  search.addEventListener("input", look);
  search.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && hits.length) {
      var hit = hits[next % hits.length];
      found.textContent = (next % hits.length) + 1 + " of " + hits.length;
      next += 1;
      if (view.scale < DISTANT) { view.scale = 1; show(); }
      choose(hit);
      centreOn(hit.node);
      show();
    }
  });

  // Mouse, fingers and keys

  var fingers = new Map();
  var moved = 0;

  stage.addEventListener("pointerdown", function (event) {
    fingers.set(event.pointerId, event);
    if (fingers.size === 1) { moved = 0; }
  });
  window.addEventListener("pointermove", function (event) {
    var before = fingers.get(event.pointerId);
    if (!before) { return; }
    var dx = event.clientX - before.clientX;
    var dy = event.clientY - before.clientY;
    if (fingers.size === 2) {
      fingers.forEach(function (other, id) {
        if (id !== event.pointerId) {
          var was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
          var is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
          zoom(is / Math.max(was, 1), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
        }
      });
    } else {
      view.x -= dx / view.scale;
      view.y -= dy / view.scale;
      show();
    }
    moved += Math.abs(dx) + Math.abs(dy);
    svg.classList.toggle("dragged", moved > 4);
    fingers.set(event.pointerId, event);
  });
  ["pointerup", "pointercancel"].forEach(function (name) {
    window.addEventListener(name, function (event) {
      fingers.delete(event.pointerId);
      svg.classList.remove("dragged");
    });
  });
  svg.addEventListener("click", function (event) {
    if (moved <= 4) { choose(of(event.target)); }
  });
  svg.addEventListener("wheel", function (event) {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), event.clientX, event.clientY);
  }, { passive: false });
  svg.addEventListener("focusin", function (event) {
    var thing = of(event.target);
    if (thing && event.target.matches(":focus-visible")) { reveal(thing.node); }
  });
  svg.addEventListener("keydown", function (event) {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(of(event.target));
      details.focus();
    }
  });
  document.addEventListener("keydown", function (event) {
    var typing = event.target === search;
    if (event.key === "Escape") {
      search.value = "";
      var was = svg.querySelector(".line.on, .box.on");
      look();
      if (was) { was.focus(); }
    } else if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "+" || event.key === "=") {
      zoom(1.25);
    } else if (event.key === "-") {
      zoom(0.8);
    } else if (event.key === "0") {
      fit();
    }
  });
  document.getElementById("in").addEventListener("click", function () { zoom(1.25); });
  document.getElementById("out").addEventListener("click", function () { zoom(0.8); });
  document.getElementById("fit").addEventListener("click", fit);
  document.getElementById("close").addEventListener("click", function () { choose(null); });
  window.addEventListener("resize", show);
  begin();
})();
