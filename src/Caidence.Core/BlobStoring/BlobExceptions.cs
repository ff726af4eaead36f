namespace Caidence.Core.BlobStoring;

public sealed class BlobNotFoundException(string name) : Exception($"There is no blob {name}.");

public sealed class BlobAlreadyExistsException(string name) : Exception($"The blob {name} exists already.");
