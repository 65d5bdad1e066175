"""Row "write trace": what a save asks of the system is the same whatever was answered."""
import itertools
import re

import world
from figures import Figure
from school import Kiosk, Place

ROW = "write trace"
CALLS = ("open,openat,creat,close,read,write,pread64,pwrite64,readv,writev,preadv,pwritev,lseek,fsync,fdatasync,sync_file_range,"
         "truncate,ftruncate,fallocate,rename,renameat,renameat2,link,unlink,unlinkat,access,faccessat,faccessat2,stat,fstat,"
         "lstat,newfstatat,statx,chmod,fchmod,utimensat,flock,fcntl,sendfile,copy_file_range,getrandom")
WARM_UP = 4  # the first saves of a start also read pages that SQLite keeps from then on
TWO_DOUBTS = "fast,taps"


def visits(form):
    """Every item with every reply, without and with doubts, given at once and in place of another; each kind of end."""
    ends = itertools.cycle([("done", "-"), ("left", form.languages[0]), ("timed_out", form.languages[-1]), ("cut", "-")])
    for item in form.items:
        replies = [*form.replies(item), "shown!"]
        other = form.items[form.items.index(item) - 1]
        for at, (reply, doubts) in enumerate(itertools.product(replies, ["-", TWO_DOUBTS])):
            yield doubts, [(item, reply, other), (item, replies[at // 2 - 1], "-")], next(ends)
    for end in itertools.product(["done", "left", "timed_out"], ["-", *form.languages, "xx"]):
        yield "-", [(form.items[0], form.choices[form.items[0]][0], "-")], end
        yield TWO_DOUBTS, [(item, form.choices[item][-1], "-") for item in form.items], end


def commands(form):
    """(kind of call, line), with lines that change nothing on disk as kind None."""
    for _ in range(WARM_UP):
        yield None, ("reply", form.items[0], "skipped!", "-")
        yield None, ("end", "done", "-", world.FIRST_DAY)
    day = itertools.cycle([world.FIRST_DAY, world.FIRST_DAY + world.LENGTH / 2])
    for doubts, steps, (outcome, language) in visits(form):
        yield None, ("doubts", doubts)
        for step in steps:
            yield "answer", ("reply", *step)
        yield "end of visit", ("cut", next(day)) if outcome == "cut" else ("end", outcome, language, next(day))


def segments(trace):
    """The calls between one line read from the driver's caller and the next."""
    current = None
    for line in trace.read_text(errors="replace").splitlines():
        call = line.split(maxsplit=1)[1]  # without the thread's number
        if call.startswith("read(0<"):
            if current is not None:
                yield current
            current = []
        elif current is not None and not call.startswith(("write(1<", "+++", "---")):
            current.append(call)


def plain(calls, folder):
    """As one text: paths without the folder, the two key slots by who comes first; what is written is not told."""
    slots = []

    def slot(match):
        if match[2] not in slots:
            slots.append(match[2])
        return f"{match[1]}slot {slots.index(match[2])}{match[3]}"

    text = "\n".join(calls).replace(str(folder), "")
    text = re.sub(r'"[^"]*"\.\.\.', "...", text)
    return re.sub(r"(box\.key>, \.\.\., \d+, )(\d+)(\) = )", slot, text)


def traces(kind):
    """kind of call -> distinct traces -> how often; and how many calls there were."""
    found = {"answer": {}, "end of visit": {}}
    with Place() as place:
        log = place.folder / "trace"
        strace = ["strace", "-f", "-y", "-s", "0", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(log)]
        with Kiosk(strace) as kiosk:
            form = kiosk.form()
            kiosk.say("open", kind, place.data, place.keys)
            kiosk.say("begin", world.FIRST_DAY, world.END_DAY)
            said = [None, None, None]
            for call, line in commands(form):
                kiosk.say(*line)
                said.append(call)
        for call, calls in zip(said, segments(log)):
            if call:
                text = plain(calls, place.folder)
                found[call][text] = found[call].get(text, 0) + 1
    return found


def measure(_):
    found = traces("sealed")
    for kind, texts in found.items():
        yield Figure(ROW, f"distinct traces of {sum(texts.values())} calls: {kind}", str(len(texts)), "1", len(texts) == 1)
    together = len(set().union(*found.values()))
    yield Figure(ROW, "distinct traces of both kinds together", str(together), "1", together == 1)
    leaky = len(traces("rows")["answer"])
    yield Figure(ROW, "control rows: distinct traces of an answer", str(leaky), "> 1", leaky > 1)
