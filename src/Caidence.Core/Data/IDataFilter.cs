namespace Caidence.Core.Data;

/// <summary>Lifts a query filter for a while. Crossing the tenant border this way is for the few places the architecture tests list.</summary>
public interface IDataFilter
{
    bool IsEnabled<TFilter>();

    IDisposable Disable<TFilter>();
}
