package io.stagewalk.acpi.lint;
import java.util.ServiceLoader;
public class Demo { public static void main(String[] a) { var lint=new Lint(ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList());
 for (var m : new Machine[]{Machines.server(), Machines.board()}) { System.out.println("=="); var r=lint.run(m.subject(), io.stagewalk.memory.Progress.NONE); r.findings().forEach(System.out::println); r.failures().forEach(f->f.printStackTrace(System.out)); } } }
