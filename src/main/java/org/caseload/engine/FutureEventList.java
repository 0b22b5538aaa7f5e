package org.caseload.engine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.ListIterator;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * The list of what is still to happen. Today's alarms are in a heap of four below one in which every alarm knows its own place, so that
 * moving and cancelling need no search; those of later days wait in {@link LaterDays}, day by day and in no order, and get into the
 * heap when their day comes. While few alarms are set, all are in the heap.
 *
 * <p>Of the library's own lists, Henriksen (its fastest) loses its order or fails with a null pointer once simultaneous events
 * of different priority are removed (SSJ 3.3.2), which is our every midnight; the splay tree keeps the order but takes ten times
 * as long to move an event: docs/adr/0003-an-agenda-of-our-own.md.
 */
final class FutureEventList implements EventList {

    private static final int CHILDREN = 4;

    /** So few alarms are all kept in the heap. */
    private static final int FEW = 32;

    /** From this day on days are not told apart any more, long before a double or a long could not. */
    private static final double ENDLESS = 1e12;

    private final LaterDays later = new LaterDays();

    /** Everything before this moment is in the heap; what is in the heap may also be later. */
    private double end;

    private Alarm[] heap = new Alarm[256];

    /** The moment of each alarm in the heap, beside it: most comparisons then need not look at the alarms. */
    private double[] moment = new double[256];

    private int size;
    private long settings;

    /** Whether the first place is free: an event mostly sets another, which then need not be let in from below. */
    private boolean gap;

    @Override
    public boolean isEmpty() {
        return getFirst() == null;
    }

    @Override
    public void clear() {
        closeGap();
        for (int i = 0; i < size; i++) {
            heap[i].place = -1;
        }
        Arrays.fill(heap, 0, size, null);
        size = 0;
        later.clear();
    }

    @Override
    public void add(Event event) {
        Alarm alarm = (Alarm) event;
        alarm.queue(++settings);
        if (waits(alarm.time())) {
            later.add(alarm);
        } else if (gap) {
            gap = false;
            sink(alarm, 0);
        } else {
            append(alarm);
        }
    }

    private boolean waits(double time) {
        return size + later.size() >= FEW && time >= end && time < ENDLESS;
    }

    private void append(Alarm alarm) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
            moment = Arrays.copyOf(moment, 2 * size);
        }
        rise(alarm, size++);
    }

    /** Moves an alarm that is on the list to another time, behind all others of its turn at that time. */
    void move(Alarm alarm, double time) {
        if (alarm.list != Alarm.TODAY && later.stays(alarm, time)) {
            alarm.moveTo(time);
            alarm.queue(++settings);
        } else if (alarm.list != Alarm.TODAY || waits(time)) {
            remove(alarm);
            alarm.moveTo(time);
            add(alarm);
        } else {
            alarm.moveTo(time);
            alarm.queue(++settings);
            settle(alarm, alarm.place);
        }
    }

    @Override
    public Event getFirst() {
        makeReady();
        return heap[0];
    }

    /** Puts the first of all at the first place of the heap. */
    private void makeReady() {
        closeGap();
        while (later.size() > 0 && (size == 0 || moment[0] >= end)) {
            end = later.goOn(size == 0 ? Long.MAX_VALUE : (long) Math.min(moment[0], ENDLESS)) + 1.0;
            for (Alarm alarm = later.takeOne(); alarm != null; alarm = later.takeOne()) {
                append(alarm);
            }
        }
    }

    @Override
    public Event removeFirst() {
        makeReady();
        Alarm first = heap[0];
        if (first != null) {
            first.place = -1;
            heap[0] = null;
            moment[0] = Double.NEGATIVE_INFINITY; // nothing rises above it
            gap = true;
        }
        return first;
    }

    /** Fills the gap with the last alarm. */
    private void closeGap() {
        if (gap) {
            gap = false;
            Alarm last = heap[--size];
            heap[size] = null;
            if (size > 0) {
                sink(last, 0);
            }
        }
    }

    @Override
    public boolean remove(Event event) {
        Alarm alarm = (Alarm) event;
        int place = alarm.place;
        if (place < 0) {
            return false;
        }
        if (alarm.list != Alarm.TODAY) {
            later.remove(alarm);
            return true;
        }
        alarm.place = -1;
        Alarm last = heap[--size];
        heap[size] = null;
        if (place < size) {
            settle(last, place);
        }
        return true;
    }

    private void settle(Alarm alarm, int place) {
        if (place > 0 && precedes(alarm, alarm.time(), parent(place))) {
            rise(alarm, place);
        } else {
            sink(alarm, place);
        }
    }

    private void rise(Alarm alarm, int from) {
        double time = alarm.time();
        int place = from;
        while (place > 0 && precedes(alarm, time, parent(place))) {
            move(parent(place), place);
            place = parent(place);
        }
        put(alarm, time, place);
    }

    private void sink(Alarm alarm, int from) {
        double time = alarm.time();
        int place = from;
        while (CHILDREN * place + 1 < size) {
            int child = firstChild(place);
            if (precedes(alarm, time, child)) {
                break;
            }
            move(child, place);
            place = child;
        }
        put(alarm, time, place);
    }

    private static int parent(int place) {
        return (place - 1) / CHILDREN;
    }

    /** The first of the four below a place, in pairs: choices that need no guess by the processor. */
    private int firstChild(int place) {
        int child = CHILDREN * place + 1;
        int last = Math.min(child + CHILDREN, size) - 1;
        int first = earlier(child, Math.min(child + 1, last));
        return earlier(first, earlier(Math.min(child + 2, last), last));
    }

    private int earlier(int one, int other) {
        double a = moment[one];
        double b = moment[other];
        if (a == b && heap[other].precedes(heap[one])) {
            return other;
        }
        return b < a ? other : one;
    }

    private boolean precedes(Alarm alarm, double time, int place) {
        return time < moment[place] || time == moment[place] && alarm.precedes(heap[place]);
    }

    private void move(int from, int to) {
        put(heap[from], moment[from], to);
    }

    private void put(Alarm alarm, double time, int place) {
        heap[place] = alarm;
        moment[place] = time;
        alarm.place = place;
    }

    @Override
    public void addFirst(Event event) {
        throw outOfTurn();
    }

    @Override
    public void addBefore(Event event, Event other) {
        throw outOfTurn();
    }

    @Override
    public void addAfter(Event event, Event other) {
        throw outOfTurn();
    }

    @Override
    public Event getFirstOfClass(String name) {
        throw new UnsupportedOperationException("alarms are told apart by their timers, not by class");
    }

    @Override
    public <E extends Event> E getFirstOfClass(Class<E> type) {
        throw new UnsupportedOperationException("alarms are told apart by their timers, not by class");
    }

    @Override
    public Iterator<Event> iterator() {
        return listIterator();
    }

    @Override
    public ListIterator<Event> listIterator() {
        throw new UnsupportedOperationException("a heap has no order but its first");
    }

    private static UnsupportedOperationException outOfTurn() {
        return new UnsupportedOperationException(
                "events happen by time and turn, never before or after another by name");
    }
}
