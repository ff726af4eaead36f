namespace Caidence.Core.DependencyInjection;

/// <summary>Found by convention and registered as itself and as its interfaces, a new one for each use.</summary>
public interface ITransientDependency;

/// <summary>The same, one per request or job.</summary>
public interface IScopedDependency;

/// <summary>The same, one per process.</summary>
public interface ISingletonDependency;
