using Xunit;

namespace Caidence.Web;

/// <summary>A test on a running installation that all tests of the assembly share.</summary>
public abstract class WebTest(CaidenceWebFactory web) : IAsyncLifetime
{
    protected CaidenceWebFactory Web { get; } = web;

    protected Installation Installation => Web.Installation;

    public virtual async ValueTask InitializeAsync() => await Web.StartAsync();

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>A name that no other test has.</summary>
    protected static string Unique(string name) => $"{name}-{Guid.CreateVersion7().ToString("N")[^8..]}";
}
