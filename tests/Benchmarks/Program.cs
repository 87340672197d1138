using System.Reflection;
using BenchmarkDotNet.Running;
using DevZoneDocs.Benchmarks.Jobs;

if (args is ["jobs", ..])
    await JobFigures.PrintAsync(args.ElementAtOrDefault(1), Console.Out);
else
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
