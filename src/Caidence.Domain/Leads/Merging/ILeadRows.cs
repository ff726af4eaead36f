namespace Caidence.Leads.Merging;

/// <summary>Hands rows below one lead to another, however many they are.</summary>
public interface ILeadRows
{
    Task<MovedRows> MoveAllAsync(Guid fromLeadId, Guid toLeadId, CancellationToken cancellationToken);

    /// <summary>Only these, as far as they are still there.</summary>
    Task MoveAsync(MovedRows rows, Guid fromLeadId, Guid toLeadId, CancellationToken cancellationToken);
}
