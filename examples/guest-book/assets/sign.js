// Counts what may still be written into each field, and offers to quote the entry that is answered. The form works
// without it.

const { limits, answered } = JSON.parse(document.getElementById("state").textContent);

for (const [id, limit] of Object.entries(limits)) {
  const field = document.getElementById(id);
  const counter = document.createElement("output");
  counter.htmlFor = id;
  counter.className = "counter";
  const count = () => {
    // Characters, as the server counts them, and not the halves of which JavaScript makes some.
    const left = limit - [...field.value].length;
    counter.textContent = left < limit / 4 ? `${left} characters left` : "";
    counter.classList.toggle("over", left < 0);
  };
  field.after(counter);
  field.addEventListener("input", count);
  count();
}

if (answered) {
  const message = document.getElementById("message");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = `Quote ${answered.name}`;
  button.addEventListener("click", () => {
    const quoted = answered.message.split("\n").map((line) => `> ${line}`);
    message.setRangeText(`${quoted.join("\n")}\n\n`, message.selectionStart, message.selectionEnd, "end");
    message.dispatchEvent(new Event("input"));
    message.focus();
  });
  message.before(button);
}
