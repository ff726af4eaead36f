namespace Caidence.Core;

public sealed class DisposeAction(Action action) : IDisposable
{
    public void Dispose() => action();
}
