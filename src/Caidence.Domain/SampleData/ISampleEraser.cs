namespace Caidence.SampleData;

/// <summary>Removes for good what is otherwise kept when it is deleted.</summary>
public interface ISampleEraser
{
    /// <summary>Unless something that is no sample belongs to it.</summary>
    Task EraseBrandAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Unless something that is no sample came through it.</summary>
    Task EraseSourceAsync(Guid id, CancellationToken cancellationToken = default);
}
