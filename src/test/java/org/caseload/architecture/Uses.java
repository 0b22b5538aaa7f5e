package org.caseload.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** What a line of code reaches for: calls and method references alike. */
final class Uses {
    private Uses() {}

    /** Any of these methods or fields of a class, whatever the arguments. */
    static DescribedPredicate<JavaAccess<?>> of(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe(
                owner.getSimpleName() + "." + String.join("/", names),
                access -> access.getTargetOwner().isEquivalentTo(owner) && wanted.contains(access.getName()));
    }

    /** One method with exactly these parameters. */
    static DescribedPredicate<JavaAccess<?>> ofExactly(Class<?> owner, String name, Class<?>... parameters) {
        List<String> wanted = List.of(parameters).stream().map(Class::getName).toList();
        return describe(
                owner.getSimpleName() + "." + name + wanted,
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getName().equals(name)
                        && parametersOf(access).equals(wanted));
    }

    /** A constructor of exactly this class, whatever the arguments. */
    static DescribedPredicate<JavaAccess<?>> ofNew(Class<?> owner) {
        return of(owner, "<init>");
    }

    /** A method with more than so many parameters. */
    static DescribedPredicate<JavaAccess<?>> ofMany(Class<?> owner, String name, int most) {
        return describe(
                owner.getSimpleName() + "." + name + " of more than " + most,
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getName().equals(name)
                        && (parametersOf(access).size() > most || takesAnArray(access)));
    }

    private static boolean takesAnArray(JavaAccess<?> access) {
        return parametersOf(access).stream().anyMatch(parameter -> parameter.startsWith("["));
    }

    private static List<String> parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    /** Any of several uses. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on unchanged, to a method that only reads it
    static DescribedPredicate<JavaAccess<?>> any(DescribedPredicate<JavaAccess<?>>... uses) {
        return DescribedPredicate.or(uses);
    }
}
