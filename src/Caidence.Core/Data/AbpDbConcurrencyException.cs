namespace Caidence.Core.Data;

/// <summary>Somebody else changed the row since it was read; answered with 409.</summary>
public sealed class AbpDbConcurrencyException(Exception? innerException = null)
    : Exception("The data you have submitted has already changed by another user/client. Please discard the changes you've done and try from the beginning.", innerException);
