using Xunit.Sdk;
using Xunit.v3;

namespace Caidence.Web;

/// <summary>The classes that take minutes begin the run: as its end they would leave a processor with nothing to do.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(classes => classes.TestCollectionDisplayName.Contains(".Endpoints.", StringComparison.Ordinal) ? 0 : 1)];
}
