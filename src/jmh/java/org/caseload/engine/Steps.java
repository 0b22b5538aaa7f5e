package org.caseload.engine;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.BinaryTree;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.RedblackTree;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * The same few steps on our timeline and on the bare library, so that both run one and the same trajectory.
 */
interface Steps {

    double now();

    /** Something that can be set again and again. */
    Step step(Runnable what);

    void runUntil(double horizon);

    /** One such thing. */
    interface Step {

        void in(double delay);

        void move(double delay);
    }

    static Steps of(String kind) {
        return switch (kind) {
            case "caseload" -> new OnTheTimeline();
            case "ssj-henriksen" -> new OnTheLibrary(new Henriksen());
            case "ssj-splay" -> new OnTheLibrary(new SplayTree());
            case "ssj-red-black" -> new OnTheLibrary(new RedblackTree());
            default -> new OnTheLibrary(new BinaryTree());
        };
    }

    /** Ours. */
    final class OnTheTimeline implements Steps {

        private final Timeline timeline = new Timeline();

        @Override
        public double now() {
            return timeline.now();
        }

        @Override
        public Step step(Runnable what) {
            Timer timer = new Timer(timeline, EventPriority.WORK, what);
            return new Step() {
                @Override
                public void in(double delay) {
                    timer.at(timeline.now() + delay);
                }

                @Override
                public void move(double delay) {
                    timer.at(timeline.now() + delay);
                }
            };
        }

        @Override
        public void runUntil(double horizon) {
            timeline.runUntil(horizon);
        }
    }

    /** The library's own scheduling, with an event that ends the run. */
    final class OnTheLibrary implements Steps {

        private final Simulator simulator;

        OnTheLibrary(EventList list) {
            simulator = new Simulator(list);
            simulator.init();
        }

        @Override
        public double now() {
            return simulator.time();
        }

        @Override
        public Step step(Runnable what) {
            return new Happening(simulator, what);
        }

        @Override
        public void runUntil(double horizon) {
            new Happening(simulator, simulator::stop).schedule(horizon - simulator.time());
            simulator.start();
        }

        private static final class Happening extends Event implements Step {

            private final Runnable what;

            Happening(Simulator simulator, Runnable what) {
                super(simulator);
                this.what = what;
            }

            @Override
            public void in(double delay) {
                schedule(delay);
            }

            @Override
            public void move(double delay) {
                reschedule(delay);
            }

            @Override
            public void actions() {
                what.run();
            }
        }
    }
}
