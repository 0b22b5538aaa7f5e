package org.caseload.engine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.ListIterator;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * The list of what is still to happen: a binary heap in which every alarm knows its own place, so that moving and cancelling
 * need no search.
 *
 * <p>Of the library's own lists, Henriksen (its fastest) loses its order or fails with a null pointer once simultaneous events
 * of different priority are removed (SSJ 3.3.2), which is our every midnight; the splay tree keeps the order but takes ten times
 * as long to move an event: docs/adr/0003-an-agenda-of-our-own.md.
 */
final class Agenda implements EventList {

    private Alarm[] heap = new Alarm[256];
    private int size;
    private long settings;

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public void clear() {
        for (int i = 0; i < size; i++) {
            heap[i].place = -1;
        }
        Arrays.fill(heap, 0, size, null);
        size = 0;
    }

    @Override
    public void add(Event event) {
        Alarm alarm = (Alarm) event;
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        alarm.queue(++settings);
        rise(alarm, size++);
    }

    /** Moves an alarm that is on the list to another time, behind all others of its turn at that time. */
    void move(Alarm alarm, double time) {
        alarm.moveTo(time);
        alarm.queue(++settings);
        settle(alarm, alarm.place);
    }

    @Override
    public Event getFirst() {
        return heap[0];
    }

    @Override
    public Event removeFirst() {
        Alarm first = heap[0];
        if (first != null) {
            remove(first);
        }
        return first;
    }

    @Override
    public boolean remove(Event event) {
        Alarm alarm = (Alarm) event;
        int place = alarm.place;
        if (place < 0) {
            return false;
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
        if (place > 0 && alarm.precedes(heap[(place - 1) >>> 1])) {
            rise(alarm, place);
        } else {
            sink(alarm, place);
        }
    }

    private void rise(Alarm alarm, int from) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) >>> 1;
            Alarm above = heap[parent];
            if (!alarm.precedes(above)) {
                break;
            }
            put(above, place);
            place = parent;
        }
        put(alarm, place);
    }

    private void sink(Alarm alarm, int from) {
        int place = from;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && heap[child + 1].precedes(heap[child])) {
                child++;
            }
            if (!heap[child].precedes(alarm)) {
                break;
            }
            put(heap[child], place);
            place = child;
        }
        put(alarm, place);
    }

    private void put(Alarm alarm, int place) {
        heap[place] = alarm;
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
